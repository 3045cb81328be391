import type { Matrix } from '../api/types';

export type CellState = Matrix['rows'][number]['cells'][number]['state'];

/** A symbol for each state: the matrix can be read without its colours. */
export const cellSymbols: Record<CellState, string> = {
  reached: '✓',
  passed: '»',
  next: '→',
  late: '!',
  ahead: '·',
  stopped: '–',
};

export const cellStates = Object.keys(cellSymbols) as CellState[];

/** The list behind a number: the enterprises that have reached this milestone. */
export const reachedOnly = (matrix: Matrix, milestone: string): Matrix => ({
  ...matrix,
  rows: matrix.rows.filter(({ cells }) =>
    cells.some((cell) => cell.milestone === milestone && cell.state === 'reached'),
  ),
});
