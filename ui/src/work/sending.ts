import { Problem, statusOf } from '../api/problem';
import type { PartyState, WorkItem } from '../api/types';

export type Refusal = 'fields' | 'changed' | 'done' | 'onHold' | 'forbidden' | 'gone' | 'expired' | 'other';

/** What a refused answer means for the one who sent it. Nothing typed is lost in any of them. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Problem && error.code === 'lost-race') return 'changed';
  switch (statusOf(error)) {
    case 422:
    case 400:
      return 'fields';
    case 412:
      return 'changed';
    case 409:
      return 'done';
    case 423:
      return 'onHold';
    case 403:
      return 'forbidden';
    case 404:
      return 'gone';
    case 401:
      return 'expired';
    default:
      return 'other';
  }
}

/** The roles this person can still answer for in their own right. */
export const myRoles = (item: Pick<WorkItem, 'parties' | 'may'>): PartyState[] =>
  item.may.answer
    ? item.parties.filter((party) => party.mine && party.state !== 'signed' && party.state !== 'not-needed')
    : [];

/** What the button says depends on what pressing it does. */
export const sendLabel = ({ signing }: Pick<WorkItem, 'signing'>) =>
  signing === 'all' ? 'send.sign' : signing === 'separately' ? 'send.answer' : 'send.finish';
