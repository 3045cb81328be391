import { lazy, Suspense } from 'react';
import { Waiting } from '../page/Waiting';

const DmnTable = lazy(() => import('./DmnTable'));

export function DecisionTable(props: { xml: string; label: string }) {
  return (
    <Suspense fallback={<Waiting rows={2} />}>
      <DmnTable {...props} />
    </Suspense>
  );
}
