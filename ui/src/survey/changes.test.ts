import { expect, test } from 'vitest';
import type { Change } from '../api/surveys';
import { byWeight, count, effectOf, groupsOf, rangeOf, span, turnOf } from './changes';

const change = (id: string, facts: Partial<Change>): Change =>
  ({
    id,
    name: id,
    group: 'all',
    change: 0.1,
    low: -0.1,
    high: 0.3,
    effect: 0.1,
    told: false,
    better: null,
    ...facts,
  }) as Change;

test('only what can be told from chance is called better or worse', () => {
  const turn = (told: boolean, better: boolean | null) => turnOf({ told, better, low: 0.1, high: 0.3 });
  expect(turn(false, true)).toBe('unsure');
  expect(turn(true, true)).toBe('better');
  expect(turn(true, false)).toBe('worse');
  expect(turn(true, null)).toBe('changed');
});

test('a change of too few enterprises has no interval, and is neither told nor called chance', () => {
  const few = change('few', { change: 1.7, low: null, high: null });
  expect(rangeOf(few)).toBeNull();
  expect(turnOf(few)).toBe('few');
  expect(span([few])).toBe(2);
  expect(count([few, change('maybe', {})])).toEqual({ better: 0, worse: 0, changed: 0, unsure: 1, few: 1 });
  expect(byWeight([few, change('maybe', {})]).map(({ id }) => id)).toEqual(['maybe', 'few']);
});

test.each([
  [0.19, 'none'],
  [-0.2, 'small'],
  [0.5, 'medium'],
  [-1.4, 'large'],
])('an effect of %f is %s', (effect, word) => expect(effectOf(effect)).toBe(word));

test('the axis holds every interval, and is never narrower than a step of the scale', () => {
  expect(span([])).toBe(1);
  expect(span([change('a', { low: -1.2, high: 0.4 })])).toBe(1.5);
});

test('first what got worse, then better, the strongest first; then what cannot be told', () => {
  const changes = [
    change('maybe', { effect: 0.9 }),
    change('up', { told: true, better: true, effect: 0.4 }),
    change('more up', { told: true, better: true, effect: 0.8 }),
    change('down', { told: true, better: false, effect: -0.3 }),
  ];
  expect(byWeight(changes).map(({ id }) => id)).toEqual(['down', 'more up', 'up', 'maybe']);
  expect(count(changes)).toEqual({ better: 2, worse: 1, changed: 0, unsure: 1, few: 0 });
});

test('groups once each, in their order', () => {
  expect(groupsOf([change('a', {}), change('a', { group: 'employee' }), change('b', {})])).toEqual(['all', 'employee']);
});
