import { expect, test } from 'vitest';
import type { Wave } from '../api/surveys';
import { asNumber } from './asNumber';
import { byStanding, needsAnswers, standingOf } from './waves';

const TODAY = '2026-11-20';

const wave = (id: string, facts: Partial<Wave> & { percent?: number | null }): Wave => {
  const percent = facts.percent === undefined ? 60 : facts.percent;
  return {
    id,
    case: { id: `c${id}`, name: `Solbakken ${id}` },
    kind: 'baseline',
    state: 'open',
    opensOn: '2026-11-01',
    closesOn: '2026-12-01',
    closedOn: null,
    releasedOn: null,
    response: { invited: 100, answered: percent ?? 0, percent, groups: [] },
    ...facts,
  } as Wave;
};

test('open on paper is planned until its first day', () => {
  expect(standingOf({ state: 'open', opensOn: '2026-11-21' }, TODAY)).toBe('planned');
  expect(standingOf({ state: 'open', opensOn: TODAY }, TODAY)).toBe('open');
});

test('first what ends first, then what waits longest, and the newest results', () => {
  const groups = byStanding(
    [
      wave('r1', { state: 'released', releasedOn: '2026-01-01' }),
      wave('o2', { closesOn: '2026-12-24' }),
      wave('r2', { state: 'released', releasedOn: '2026-10-01' }),
      wave('k', { state: 'closed', closedOn: '2026-11-10' }),
      wave('o1', { closesOn: '2026-11-25' }),
    ],
    TODAY,
  );
  expect(groups.map(({ standing, waves }) => [standing, ...waves.map(({ id }) => id)])).toEqual([
    ['open', 'o1', 'o2'],
    ['closed', 'k'],
    ['released', 'r2', 'r1'],
  ]);
});

test('needs answers when fewer than half have answered in the last week', () => {
  expect(needsAnswers(wave('1', { percent: 49, closesOn: '2026-11-27' }), TODAY)).toBe(true);
  expect(needsAnswers(wave('1', { percent: 50, closesOn: '2026-11-27' }), TODAY)).toBe(false);
  expect(needsAnswers(wave('1', { percent: 10, closesOn: '2026-11-28' }), TODAY)).toBe(false);
  expect(needsAnswers(wave('1', { percent: null, closesOn: '2026-11-21' }), TODAY)).toBe(false);
});

test.each([
  ['40', 40],
  [' 1 200 ', 1200],
  ['', null],
  ['4,5', null],
  ['-3', null],
  ['99999', null],
])('"%s" is read as %s', (text, number) => expect(asNumber(text, 0, 10_000)).toBe(number));
