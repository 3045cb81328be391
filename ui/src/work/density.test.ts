import { expect, test } from 'vitest';
import type { Programme, Session } from '../api/types';
import { homeFor } from './density';

const programme = {
  roles: [
    { id: 'safety-representative', local: true },
    { id: 'advisor-nav', local: false },
  ],
} as Programme;

const seat = (role: string, scope: string) => ({ role, scope, roleName: role, party: 'p', partyName: 'p' });
const may: Session['may'] = ['see-cases'];

test('a local party meets one thing to do', () => {
  expect(homeFor({ seats: [seat('safety-representative', 'case/1')], may }, [programme])).toBe('local');
});

test('an advisor meets the week', () => {
  expect(homeFor({ seats: [seat('advisor-nav', 'case/1'), seat('advisor-nav', 'case/2')], may }, [programme])).toBe(
    'advisor',
  );
});

test('the one who leads the programme meets what needs attention', () => {
  const leader: Session['may'] = ['see-portfolio', 'start-gathering'];
  expect(homeFor({ seats: [seat('project-leader', 'programme')], may: leader }, [programme])).toBe('leader');
});

test('others meet their inbox', () => {
  expect(homeFor({ seats: [seat('union', 'industry/meat')], may: [] }, [programme])).toBe('inbox');
  expect(homeFor({ seats: [], may: [] }, [])).toBe('inbox');
});
