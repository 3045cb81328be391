import type { CaseSummary, Named } from '../api/types';

/** Everybody who advises one of these enterprises, by name. */
export function advisorsOf(cases: CaseSummary[]): Named[] {
  const advisors = new Map(cases.flatMap((one) => one.advisors.map(({ id, name }) => [id, { id, name }])));
  return [...advisors.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}
