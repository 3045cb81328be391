import { lazy, Suspense } from 'react';
import { Waiting } from '../page/Waiting';
import type { DmnEditorProps } from './dmnEditing';

const DmnEditing = lazy(() => import('./DmnEditing'));

export function DmnEditor(props: DmnEditorProps) {
  return (
    <Suspense fallback={<Waiting rows={2} />}>
      <DmnEditing {...props} />
    </Suspense>
  );
}
