import { beforeAll, describe, expect, test } from 'vitest';
import i18next from '../i18n';
import { weekOf } from './calendar';
import { clock, dayAndWeek, dueWords, moment, nearDay, type Speech } from './words';

let nb: Speech;
let en: Speech;

beforeAll(() => {
  const today = '2026-11-20';
  nb = { t: i18next.getFixedT('nb'), language: 'nb', today };
  en = { t: i18next.getFixedT('en'), language: 'en', today };
});

test('weeks follow ISO 8601', () => {
  expect(weekOf('2026-11-20')).toBe(47);
  expect(weekOf('2027-01-01')).toBe(53);
  expect(weekOf('2026-12-31')).toBe(53);
});

describe('near days', () => {
  test.each([
    ['2026-11-20', 'i dag'],
    ['2026-11-21', 'i morgen'],
    ['2026-11-19', 'i går'],
    ['2026-11-24', 'på tirsdag'],
    ['2026-12-24', '24. des.'],
    ['2025-12-24', '24. des. 2025'],
  ])('%s is %s', (day, words) => expect(nearDay(day, nb)).toBe(words));
});

describe('deadlines', () => {
  test('late, in working days', () => {
    expect(dueWords({ dueOn: '2026-11-16', dueState: 'overdue', daysLeft: -4 }, nb)).toBe(
      'Forfalt for 4 virkedager siden',
    );
    expect(dueWords({ dueOn: '2026-11-19', dueState: 'overdue', daysLeft: -1 }, nb)).toBe('Forfalt i går');
  });
  test('soon', () => {
    expect(dueWords({ dueOn: '2026-11-20', dueState: 'soon', daysLeft: 0 }, nb)).toBe('Frist i dag');
    expect(dueWords({ dueOn: '2026-11-21', dueState: 'soon', daysLeft: 1 }, en)).toBe('Due tomorrow');
    expect(dueWords({ dueOn: '2026-11-25', dueState: 'soon', daysLeft: 3 }, nb)).toBe('Frist om 3 virkedager');
  });
  test('far away and none', () => {
    expect(dueWords({ dueOn: '2027-02-01', dueState: 'later', daysLeft: 50 }, nb)).toBe('Frist 1. feb. 2027');
    expect(dueWords({ dueOn: null, dueState: 'none' }, nb)).toBe('Ingen frist');
  });
});

test('moments in Norwegian time, as each language writes the clock', () => {
  expect(moment('2026-11-20T09:42:00Z', nb)).toBe('i dag kl. 10.42');
  expect(moment('2026-11-20T09:42:00Z', en)).toBe('today at 10:42');
  expect(clock('2026-07-01T06:05:00Z', 'nb')).toBe('08.05');
});

test('a date with its week', () => {
  expect(dayAndWeek('2026-11-26', nb)).toBe('torsdag 26. november, uke 48');
});
