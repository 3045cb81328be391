import { Problem } from '../api/problem';
import { ProblemScreen } from '../page/ProblemScreen';

const notFound = new Problem(404);

export function NotFoundScreen() {
  return <ProblemScreen error={notFound} />;
}
