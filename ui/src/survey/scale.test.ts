import { describe, expect, test } from 'vitest';
import type { Band, Cell, Dimension, Item, Results } from '../api/surveys';
import { cellOf, goodEnd, highlights, pieces, reach, sides, toneOf } from './scale';

const steps = (...percents: number[]): Band[] => percents.map((percent, at) => ({ from: at + 1, to: at + 1, percent }));

test('the middle of the scale is the middle of the picture, with half of those who stand there on each side', () => {
  const laid = pieces(steps(10, 20, 40, 20, 10), 'high');
  expect(laid.map(({ start }) => start)).toEqual([-50, -40, -20, 20, 40]);
  expect(pieces(steps(0, 0, 0, 60, 40), 'high').map(({ start }) => start)).toEqual([0, 0, 0, 0, 60]);
});

test('joined steps lie as much to each side as the steps they hold', () => {
  const [joined] = pieces(
    [
      { from: 1, to: 3, percent: 50 },
      { from: 4, to: 5, percent: 50 },
    ],
    'high',
  );
  expect(joined!.start).toBeCloseTo(-41.67, 1);
  expect(joined!.tone).toBe('middle');
});

describe('what an answer means', () => {
  test.each([
    ['high', 5, 'good'],
    ['high', 1, 'bad'],
    ['low', 1, 'good'],
    ['low', 2, 'ratherGood'],
    ['low', 5, 'bad'],
    ['low', 3, 'middle'],
  ] as const)('when %s is good, step %i is %s', (good, step, tone) =>
    expect(toneOf({ from: step, to: step, percent: 1 }, good)).toBe(tone),
  );

  test('of two joined steps is no stronger than the milder one', () =>
    expect(toneOf({ from: 4, to: 5, percent: 1 }, 'high')).toBe('ratherGood'));

  test('turns for an item that speaks against its dimension', () => {
    const dimensions = [{ id: 'trust', good: 'high' } as Dimension];
    expect(goodEnd({ dimension: 'trust', reverse: false }, dimensions)).toBe('high');
    expect(goodEnd({ dimension: 'trust', reverse: true }, dimensions)).toBe('low');
    expect(goodEnd({ dimension: null, reverse: false }, dimensions)).toBeNull();
  });

  test('summed to the good side, the middle and the other', () => {
    expect(sides(steps(10, 20, 30, 25, 15), 'low')).toEqual({ well: 30, middle: 30, badly: 40 });
  });
});

test('all bars of a chart share one scale, never narrower than half', () => {
  expect(reach([steps(10, 20, 40, 20, 10)])).toBe(50);
  expect(reach([steps(10, 20, 40, 20, 10), steps(0, 0, 10, 30, 60)])).toBe(100);
  expect(reach([[]])).toBe(50);
});

const cell = (group: string, mean: number | null, dontKnow: number | null = 0): Cell => ({
  group,
  n: mean === null ? null : 20,
  mean,
  rounded: false,
  bands: [],
  shares: {},
  dontKnow,
  notRelevant: 0,
});

test('a hidden group has no cell', () => {
  expect(cellOf([cell('all', 3), cell('management', null)], 'management')).toBeUndefined();
});

describe('what to talk about first', () => {
  const dimension = (id: string, good: 'high' | 'low', mean: number | null, size = 0) =>
    ({ id, name: id, good, cells: [cell('all', mean)], gap: { highest: 'a', lowest: 'b', size } }) as Dimension;
  const item = (id: string, dontKnow: number) => ({ id, cells: [cell('all', 3, dontKnow)] }) as Item;
  const results = (dimensions: Dimension[], items: Item[] = []): Results => ({
    groups: [{ id: 'all', name: 'Alle', n: 20 }],
    dimensions,
    items,
    limits: { smallestGroup: 5, smallestDetail: 10, smallestOption: 3 },
  });

  test('low demands are as good as high support', () => {
    const found = highlights(
      results([
        dimension('demands', 'low', 1.2),
        dimension('support', 'high', 4.1),
        dimension('feedback', 'high', 2),
        dimension('violence', 'low', 4.5),
      ]),
    );
    expect(found.strong.map(({ id }) => id)).toEqual(['demands', 'support']);
    expect(found.weak.map(({ id }) => id)).toEqual(['violence', 'feedback']);
  });

  test('hidden dimensions are neither, and none is both', () => {
    const found = highlights(
      results([dimension('a', 'high', 4), dimension('b', 'high', null), dimension('c', 'high', 2)]),
    );
    expect(found.strong.map(({ id }) => id)).toEqual(['a']);
    expect(found.weak.map(({ id }) => id)).toEqual(['c']);
  });

  test('wide gaps and much "don’t know" are named, the largest first', () => {
    const found = highlights(
      results(
        [dimension('a', 'high', 4, 0.6), dimension('b', 'high', 3, 1.2), dimension('c', 'high', 2, 0.4)],
        [item('q1', 16), item('q2', 30), item('q3', 5)],
      ),
    );
    expect(found.apart.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(found.unknown.map(({ id }) => id)).toEqual(['q2', 'q1']);
  });
});
