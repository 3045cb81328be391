import { expect, test } from 'vitest';
import type { Session } from '../api/types';
import { homeFor } from './density';

const seat = (role: string, scope: string) => ({ role, scope, roleName: role, party: 'p', partyName: 'p' });
const may: Session['may'] = ['see-cases'];

test('a local party meets one thing to do', () => {
  expect(homeFor({ seats: [seat('safety-representative', 'case/1')], may })).toBe('local');
  expect(homeFor({ seats: [seat('management', 'case/1'), seat('safety-representative', 'case/1')], may })).toBe(
    'local',
  );
});

test('an advisor meets the week', () => {
  expect(homeFor({ seats: [seat('advisor-nav', 'case/1'), seat('advisor-nav', 'case/2')], may })).toBe('advisor');
});

test('the one who leads the programme meets what needs attention', () => {
  const leader: Session['may'] = ['see-portfolio', 'start-gathering'];
  expect(homeFor({ seats: [seat('project-leader', 'programme')], may: leader })).toBe('leader');
});

test('a process owner meets the models', () => {
  expect(homeFor({ seats: [seat('process-owner', 'programme')], may: ['models'] })).toBe('models');
});

test('others meet their inbox', () => {
  expect(homeFor({ seats: [seat('union', 'industry/meat')], may: [] })).toBe('inbox');
  expect(homeFor({ seats: [], may: [] })).toBe('inbox');
});
