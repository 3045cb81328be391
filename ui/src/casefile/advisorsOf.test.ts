import { expect, test } from 'vitest';
import type { CaseSummary } from '../api/types';
import { advisorsOf } from './advisorsOf';

test('each advisor once, by name', () => {
  const ola = { id: '1', name: 'Ola' };
  const ase = { id: '2', name: 'Åse' };
  const cases = [{ advisors: [ase, ola] }, { advisors: [ola] }] as CaseSummary[];
  expect(advisorsOf(cases).map(({ name }) => name)).toEqual(['Ola', 'Åse']);
});
