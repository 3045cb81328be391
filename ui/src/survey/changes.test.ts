import { expect, test } from 'vitest';
import type { Change } from '../api/surveys';
import { byWeight, count, effectOf, groupsOf, span, turnOf } from './changes';

const change = (id: string, facts: Partial<Change>): Change =>
  ({ id, name: id, group: 'all', low: -0.1, high: 0.3, effect: 0.1, told: false, better: null, ...facts }) as Change;

test('only what can be told from chance is called better or worse', () => {
  expect(turnOf({ told: false, better: true })).toBe('unsure');
  expect(turnOf({ told: true, better: true })).toBe('better');
  expect(turnOf({ told: true, better: false })).toBe('worse');
  expect(turnOf({ told: true, better: null })).toBe('changed');
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
  expect(count(changes)).toEqual({ better: 2, worse: 1, changed: 0, unsure: 1 });
});

test('groups once each, in their order', () => {
  expect(groupsOf([change('a', {}), change('a', { group: 'employee' }), change('b', {})])).toEqual(['all', 'employee']);
});
