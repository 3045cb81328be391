import { lazy, Suspense } from 'react';
import { Waiting } from '../page/Waiting';
import type { BpmnEditorProps } from './editing';

const BpmnEditor = lazy(() => import('./BpmnEditor'));

export function ModelEditor(props: BpmnEditorProps) {
  return (
    <Suspense fallback={<Waiting rows={2} />}>
      <BpmnEditor {...props} />
    </Suspense>
  );
}
