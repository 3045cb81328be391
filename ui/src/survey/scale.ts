import type { Band, Cell, Dimension, Good, Item, Scale } from '../api/surveys';

const MIDDLE = 3;
const LAST = 5;

export const isScored = (scale: Scale): boolean => scale === 'agreement5' || scale === 'frequency5';

/** Which end of an item is the good one: a reversed item speaks against its dimension. */
export function goodEnd(item: Pick<Item, 'reverse' | 'dimension'>, dimensions: Dimension[]): Good | null {
  const good = dimensions.find(({ id }) => id === item.dimension)?.good;
  if (!good) return null;
  return item.reverse ? (good === 'high' ? 'low' : 'high') : good;
}

export type Tone = 'good' | 'ratherGood' | 'middle' | 'ratherBad' | 'bad';

/** How a step of the scale is to be taken: joined ones as the milder of them, across the middle as neither. */
export function toneOf({ from, to }: Band, good: Good | null): Tone {
  if (from <= MIDDLE && to >= MIDDLE) return 'middle';
  const upper = from > MIDDLE;
  const end = from === to && (upper ? to === LAST : from === 1);
  const well = upper === (good !== 'low');
  return well ? (end ? 'good' : 'ratherGood') : end ? 'bad' : 'ratherBad';
}

export interface Piece extends Band {
  /** Per cent of the whole that lies left of it, counted from the middle of the scale: negative on the left. */
  start: number;
  tone: Tone;
}

const leftPart = ({ from, to, percent }: Band): number => {
  const steps = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const left = steps.reduce((sum, step) => sum + (step < MIDDLE ? 1 : step === MIDDLE ? 0.5 : 0), 0);
  return (percent * left) / steps.length;
};

/** Lays the answers out to both sides of the middle of the scale. */
export function pieces(bands: Band[], good: Good | null): Piece[] {
  let start = 0 - bands.reduce((sum, band) => sum + leftPart(band), 0);
  return bands.map((band) => {
    const piece = { ...band, start, tone: toneOf(band, good) };
    start += band.percent;
    return piece;
  });
}

/** How far the widest bar reaches from the middle, in steps of ten per cent: one scale for all bars of a chart. */
export function reach(all: Band[][]): number {
  const widest = all.reduce((most, bands) => {
    const laid = pieces(bands, null);
    const last = laid.at(-1);
    return Math.max(most, last ? Math.max(-(laid[0]?.start ?? 0), last.start + last.percent) : 0);
  }, 0);
  return Math.min(100, Math.max(50, Math.ceil(widest / 10) * 10));
}

/** Per cent on the good side, the middle, and the other side. */
export function sides(bands: Band[], good: Good | null): { well: number; middle: number; badly: number } {
  const sum = (tones: Tone[]) =>
    bands.filter((band) => tones.includes(toneOf(band, good))).reduce((total, { percent }) => total + percent, 0);
  return { well: sum(['good', 'ratherGood']), middle: sum(['middle']), badly: sum(['bad', 'ratherBad']) };
}

export const cellOf = (cells: Cell[], group: string): Cell | undefined =>
  cells.find((cell) => cell.group === group && cell.n !== null);

/** The mean turned so that high is always good, to put dimensions in order. */
export const wellness = (mean: number, good: Good): number => (good === 'high' ? mean : 1 + LAST - mean);
