import { lazy, Suspense } from 'react';
import { Waiting } from '../page/Waiting';

const Simulating = lazy(() => import('./Simulating'));

export function Simulation(props: { xml: string; label: string }) {
  return (
    <Suspense fallback={<Waiting rows={2} />}>
      <Simulating {...props} />
    </Suspense>
  );
}
