import type { Session } from '../api/types';

export type Home = 'local' | 'advisor' | 'leader' | 'models' | 'surveys' | 'inbox';

/**
 * Which first screen serves this person. Decided by what they may do and how many enterprises they follow, so that
 * it holds for any programme: one enterprise means one thing to do, several mean a week to plan.
 */
export function homeFor({ seats, may }: Pick<Session, 'seats' | 'may'>): Home {
  if (may.includes('see-portfolio') && may.includes('start-gathering')) return 'leader';
  if (may.includes('models') && !may.includes('see-cases')) return 'models';
  if (may.includes('run-surveys')) return 'surveys';
  const cases = new Set(seats.map(({ scope }) => scope).filter((scope) => scope.startsWith('case')));
  if (cases.size === 0) return 'inbox';
  return cases.size === 1 ? 'local' : 'advisor';
}
