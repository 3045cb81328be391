import { useRouteError } from 'react-router';
import { ProblemScreen } from '../page/ProblemScreen';

/** Something failed that should not have: never a blank page. */
export function BrokenScreen() {
  const error = useRouteError();
  return (
    <div className="shell__main">
      <ProblemScreen error={error} retry={() => window.location.reload()} />
    </div>
  );
}
