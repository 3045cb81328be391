import '../i18n/models';
import i18next from '../i18n';
import { expect, test } from 'vitest';
import type { HeatElement } from '../api/models';
import { heatWords, tells, trendWords, warmthOf } from './heat';

const step = (more: Partial<HeatElement> = {}): HeatElement => ({
  id: 'callEnterprise',
  now: 0,
  overdue: 0,
  medianDays: null,
  p90Days: null,
  done: 0,
  skipped: 0,
  skipReasons: [],
  withdrawn: 0,
  ...more,
});

test('a step where cases are late is hot, the slowest is warm', () => {
  const all = [1, 2, 3, 4, 20].map((medianDays) => step({ medianDays }));

  expect(warmthOf(step({ overdue: 1, medianDays: 1 }), all)).toBe('hot');
  expect(warmthOf(step({ medianDays: 20 }), all)).toBe('warm');
  expect(warmthOf(step({ medianDays: 2 }), all)).toBe('cool');
  expect(warmthOf(step(), [step()])).toBe('cool');
});

test('the figures are said in words', () => {
  expect(heatWords(step({ now: 3, overdue: 1, medianDays: 12.4 }), i18next.t)).toBe('3 saker · 1 forfalt · 12 dager');
  expect(heatWords(step(), i18next.t)).toBe('');
});

test('an event that takes no time is left out', () => {
  const passed = step({ medianDays: 0, p90Days: 0, done: 9 });
  expect(heatWords(passed, i18next.t)).toBe('');
  expect(tells(passed)).toBe(false);
  expect(tells(step({ p90Days: 2 }))).toBe(true);
});

test('the trend compares with the time before the change', () => {
  expect(trendWords(step({ medianDays: 9 }), step({ medianDays: 12 }), i18next.t)).toBe('3 dager raskere');
  expect(trendWords(step({ medianDays: 13 }), step({ medianDays: 12 }), i18next.t)).toBe('1 dag tregere');
  expect(trendWords(step({ medianDays: 12 }), step({ medianDays: 12 }), i18next.t)).toBe('som før');
  expect(trendWords(step({ medianDays: 12 }), undefined, i18next.t)).toBeNull();
});
