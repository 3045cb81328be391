import { lazy, Suspense } from 'react';
import { Waiting } from '../page/Waiting';
import type { YamlEditorProps } from './yamlEditing';

const YamlEditing = lazy(() => import('./YamlEditing'));

export function YamlEditor(props: YamlEditorProps) {
  return (
    <Suspense fallback={<Waiting rows={2} />}>
      <YamlEditing {...props} />
    </Suspense>
  );
}
