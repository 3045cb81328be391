import { statusOf } from '../api/problem';

export type ProblemKind = 'offline' | 'missing' | 'forbidden' | 'away' | 'broken' | 'expired' | 'refused';

/** Which of the few situations a person can do something about. */
export function problemKind(error: unknown): ProblemKind {
  const status = statusOf(error);
  if (status === 0) return 'offline';
  if (status === 401) return 'expired';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  if (status === 502 || status === 503 || status === 504) return 'away';
  if (status !== undefined && status >= 400 && status < 500) return 'refused';
  return 'broken';
}
