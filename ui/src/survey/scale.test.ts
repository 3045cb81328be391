import { describe, expect, test } from 'vitest';
import type { Band, Cell, Dimension } from '../api/surveys';
import { cellOf, goodEnd, pieces, reach, sides, toneOf } from './scale';

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
