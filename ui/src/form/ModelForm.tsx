import { lazy, Suspense } from 'react';
import { Waiting } from '../page/Waiting';
import type { ModelFormProps } from './formHandle';

const DrawnForm = lazy(() => import('./DrawnForm'));

export function ModelForm(props: ModelFormProps) {
  return (
    <Suspense fallback={<Waiting rows={3} />}>
      <DrawnForm {...props} />
    </Suspense>
  );
}
