import type { TFunction } from 'i18next';
import type { HeatElement } from '../api/models';

export type Warmth = 'hot' | 'warm' | 'cool';

/** Red where cases are late; yellow the slowest fifth of the steps that take time. */
export function warmthOf(element: HeatElement, all: HeatElement[]): Warmth {
  if (element.overdue > 0) return 'hot';
  const times = all.flatMap(({ medianDays }) => (medianDays ? [medianDays] : [])).toSorted((a, b) => b - a);
  const slow = times[Math.floor((times.length - 1) / 5)];
  return slow !== undefined && (element.medianDays ?? 0) >= slow ? 'warm' : 'cool';
}

/** "3 saker · 1 forfalt · 12 dager" */
export function heatWords({ now, overdue, medianDays }: HeatElement, t: TFunction): string {
  return [
    now > 0 && t('models.heat.here', { count: now }),
    overdue > 0 && t('models.heat.late', { count: overdue }),
    medianDays !== null && medianDays >= 0.5 && t('models.heat.days', { count: Math.round(medianDays) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Whether there is anything to tell: an event that only passes on says nothing. */
export const tells = (element: HeatElement): boolean =>
  element.now > 0 || element.skipped > 0 || element.withdrawn > 0 || (element.p90Days ?? 0) >= 0.5;

/** How the usual time has moved since the last change; null: nothing to compare with. */
export function trendWords(
  after: HeatElement | undefined,
  before: HeatElement | undefined,
  t: TFunction,
): string | null {
  if (!after || after.medianDays === null || !before || before.medianDays === null) return null;
  const less = Math.round(before.medianDays - after.medianDays);
  if (less === 0) return t('models.heat.same');
  return less > 0 ? t('models.heat.faster', { count: less }) : t('models.heat.slower', { count: -less });
}
