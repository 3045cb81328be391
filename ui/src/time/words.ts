import type { TFunction } from 'i18next';
import type { WorkItemSummary } from '../api/types';
import { dayOf, daysBetween, weekOf } from './calendar';

export interface Speech {
  t: TFunction;
  language: string;
  today: string;
}

const locale = (language: string) => (language === 'en' ? 'en-GB' : 'nb-NO');

const format = (day: string, language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(language), { timeZone: 'UTC', ...options }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );

/** "12. mars", with the year when it is not this year. */
export const shortDay = (day: string, { language, today }: Speech) =>
  format(day, language, {
    day: 'numeric',
    month: 'short',
    year: day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric',
  });

/** "26.11.26", for narrow columns. */
export const numericDay = (day: string, { language }: Pick<Speech, 'language'>) =>
  format(day, language, { day: '2-digit', month: '2-digit', year: '2-digit' });

/** "torsdag 26. november 2026" */
export const longDay = (day: string, { language }: Pick<Speech, 'language'>) =>
  format(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "november 2026" */
export const monthAndYear = (day: string, { language }: Pick<Speech, 'language'>) =>
  format(day, language, { month: 'long', year: 'numeric' });

/** "torsdag 26. november, uke 48" */
export const dayAndWeek = (day: string, speech: Speech) =>
  speech.t('time.dayAndWeek', {
    day: format(day, speech.language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: day.slice(0, 4) === speech.today.slice(0, 4) ? undefined : 'numeric',
    }),
    week: weekOf(day),
  });

/** "i dag", "i morgen", "på torsdag", else the date. */
export function nearDay(day: string, speech: Speech): string {
  const { t, today, language } = speech;
  const away = daysBetween(today, day);
  if (away === 0) return t('time.today');
  if (away === 1) return t('time.tomorrow');
  if (away === -1) return t('time.yesterday');
  if (away > 1 && away < 7) return t('time.onWeekday', { weekday: format(day, language, { weekday: 'long' }) });
  return shortDay(day, speech);
}

/** "10.42" in Norwegian, "10:42" in English. */
export function clock(instant: string, language: string): string {
  const text = new Intl.DateTimeFormat('nb-NO', {
    timeZone: 'Europe/Oslo',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
  return language === 'en' ? text.replace('.', ':') : text.replace(':', '.');
}

/** "i dag kl. 10.42", "12. mars kl. 09.00" */
export const moment = (instant: string, speech: Speech) =>
  speech.t('time.at', { day: nearDay(dayOf(instant), speech), time: clock(instant, speech.language) });

type Due = Pick<WorkItemSummary, 'dueOn' | 'dueState' | 'daysLeft'>;

/** The deadline in words: "Forfalt for 3 virkedager siden", "Frist i morgen", "Frist om 4 virkedager". */
export function dueWords({ dueOn, dueState, daysLeft }: Due, speech: Speech): string {
  const { t, today } = speech;
  if (!dueOn) return t('time.noDue');
  const away = daysBetween(today, dueOn);
  if (dueState === 'overdue') {
    if (away === -1) return t('time.overdueYesterday');
    return t('time.overdueDays', { count: Math.max(1, Math.abs(daysLeft ?? away)) });
  }
  if (away === 0) return t('time.dueToday');
  if (away === 1) return t('time.dueTomorrow');
  if (daysLeft != null && daysLeft <= 10) return t('time.dueInDays', { count: daysLeft });
  return t('time.dueOn', { day: shortDay(dueOn, speech) });
}
