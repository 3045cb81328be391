import { lazy, Suspense } from 'react';
import { Waiting } from '../page/Waiting';
import type { FormEditorProps } from './formEditing';

const FormEditing = lazy(() => import('./FormEditing'));

export function FormEditor(props: FormEditorProps) {
  return (
    <Suspense fallback={<Waiting rows={2} />}>
      <FormEditing {...props} />
    </Suspense>
  );
}
