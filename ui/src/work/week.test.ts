import { expect, test } from 'vitest';
import type { PartyState, WorkItemSummary } from '../api/types';
import { weekFrom } from './week';

const item = (id: string, more: Partial<WorkItemSummary>) =>
  ({ id, dueState: 'later', parties: [], onHold: false, ...more }) as WorkItemSummary;
const signed = { role: 'a', state: 'signed', mine: false } as PartyState;
const mine = { role: 'b', state: 'outstanding', mine: true } as PartyState;

test('each task stands once, under the most pressing heading', () => {
  const today = '2026-11-18';
  const week = weekFrom(
    [
      item('late', { dueOn: '2026-11-16', dueState: 'overdue', parties: [signed, mine] }),
      item('waited', { dueOn: '2026-11-20', parties: [signed, mine] }),
      item('friday', { dueOn: '2026-11-20' }),
      item('monday', { dueOn: '2026-11-23' }),
      item('paused', { dueOn: '2026-11-16', dueState: 'overdue', onHold: true }),
      item('free', {}),
    ],
    today,
  );
  expect(week.late.map(({ id }) => id)).toEqual(['late']);
  expect(week.waitedFor.map(({ id }) => id)).toEqual(['waited']);
  expect(week.thisWeek.map(({ id }) => id)).toEqual(['friday']);
  expect(week.later.map(({ id }) => id)).toEqual(['monday', 'paused', 'free']);
});
