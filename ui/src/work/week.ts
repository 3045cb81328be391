import type { WorkItemSummary } from '../api/types';
import { daysBetween, weekOf } from '../time/calendar';
import { othersWaitForMe } from './standing';

export interface Week {
  late: WorkItemSummary[];
  waitedFor: WorkItemSummary[];
  thisWeek: WorkItemSummary[];
  later: WorkItemSummary[];
}

const inWeekOf = (day: string, today: string) => {
  const away = daysBetween(today, day);
  return away >= 0 && away < 7 && weekOf(day) === weekOf(today);
};

/** An advisor's week: each task once, under the most pressing heading. */
export function weekFrom(items: WorkItemSummary[], today: string): Week {
  const week: Week = { late: [], waitedFor: [], thisWeek: [], later: [] };
  for (const item of items) {
    if (item.dueState === 'overdue' && !item.onHold) week.late.push(item);
    else if (othersWaitForMe(item)) week.waitedFor.push(item);
    else if (item.dueOn && inWeekOf(item.dueOn, today)) week.thisWeek.push(item);
    else week.later.push(item);
  }
  return week;
}
