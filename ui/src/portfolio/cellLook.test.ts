import { expect, test } from 'vitest';
import type { Matrix } from '../api/types';
import { cellSymbols, reachedOnly } from './cellLook';

test('no two states share a symbol', () => {
  expect(new Set(Object.values(cellSymbols)).size).toBe(Object.keys(cellSymbols).length);
});

test('the list behind a number holds those who have reached the milestone', () => {
  const row = (id: string, state: 'reached' | 'next') => ({ case: { id }, cells: [{ milestone: 'enrolled', state }] });
  const matrix = { rows: [row('1', 'reached'), row('2', 'next')] } as unknown as Matrix;
  expect(reachedOnly(matrix, 'enrolled').rows.map((one) => one.case.id)).toEqual(['1']);
});
