import { lazy, Suspense } from 'react';
import { Waiting } from '../page/Waiting';
import type { ModelDrawingProps } from './modelDrawing';

const ModelDrawing = lazy(() => import('./ModelDrawing'));

export function ModelPicture(props: ModelDrawingProps) {
  return (
    <Suspense fallback={<Waiting rows={2} />}>
      <ModelDrawing {...props} />
    </Suspense>
  );
}
