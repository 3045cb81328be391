import type { Programme, Session } from '../api/types';

export type Home = 'local' | 'advisor' | 'leader' | 'inbox';

/** Which first screen serves this person: decided by the roles held, not by names of roles. */
export function homeFor({ seats, may }: Pick<Session, 'seats' | 'may'>, programmes: Programme[]): Home {
  if (may.includes('see-portfolio') && may.includes('start-gathering')) return 'leader';
  const local = new Set(programmes.flatMap(({ roles }) => roles.filter((role) => role.local).map(({ id }) => id)));
  const inCases = seats.filter(({ scope }) => scope.startsWith('case'));
  if (seats.length > 0 && seats.every(({ role }) => local.has(role))) {
    const parties = new Set(inCases.map(({ scope }) => scope));
    return parties.size > 2 ? 'advisor' : 'local';
  }
  return inCases.length > 0 ? 'advisor' : 'inbox';
}
