import type { Change } from '../api/surveys';

/** `few`: too few enterprises to tell; `unsure`: looked at, and may be chance. */
export type Turn = 'better' | 'worse' | 'changed' | 'unsure' | 'few';

export interface Range {
  low: number;
  high: number;
}

/** The interval of a change; of too few enterprises there is none. */
export const rangeOf = ({ low, high }: Pick<Change, 'low' | 'high'>): Range | null =>
  low === null || high === null ? null : { low, high };

export const turnOf = (change: Pick<Change, 'told' | 'better' | 'low' | 'high'>): Turn => {
  if (!rangeOf(change)) return 'few';
  if (!change.told) return 'unsure';
  return change.better === null ? 'changed' : change.better ? 'better' : 'worse';
};

export type Effect = 'none' | 'small' | 'medium' | 'large';

/** Cohen's words for a standardised difference. */
export function effectOf(effect: number): Effect {
  const size = Math.abs(effect);
  if (size < 0.2) return 'none';
  if (size < 0.5) return 'small';
  return size < 0.8 ? 'medium' : 'large';
}

export const groupsOf = (changes: Change[]): string[] => [...new Set(changes.map(({ group }) => group))];

export const ofGroup = (changes: Change[], group: string): Change[] => changes.filter((one) => one.group === group);

export const count = (changes: Change[]): Record<Turn, number> => {
  const found: Record<Turn, number> = { better: 0, worse: 0, changed: 0, unsure: 0, few: 0 };
  changes.forEach((change) => found[turnOf(change)]++);
  return found;
};

/** How far the axis goes to each side of nought: whole or half steps that hold every change with its interval. */
export const span = (changes: Change[]): number => {
  const ends = changes.flatMap(({ change, low, high }) => [change, low ?? change, high ?? change]);
  return Math.max(1, Math.ceil(ends.reduce((most, end) => Math.max(most, Math.abs(end)), 0) * 2) / 2);
};

const order: Turn[] = ['worse', 'better', 'changed', 'unsure', 'few'];

/** First what can be told, the largest first; a turn for the worse before one for the better. */
export const byWeight = (changes: Change[]): Change[] =>
  [...changes].sort(
    (one, other) =>
      order.indexOf(turnOf(one)) - order.indexOf(turnOf(other)) || Math.abs(other.effect) - Math.abs(one.effect),
  );
