import type { Permission, RevisionSummary } from '../api/models';

export const allowed = (permission: Permission): boolean =>
  typeof permission === 'object' && permission !== null ? permission.allowed : permission === true;

/** The server's reason why not, if it gave one. */
export const whyNot = (permission: Permission): string | undefined =>
  typeof permission === 'object' && permission !== null && !permission.allowed
    ? (permission.why ?? undefined)
    : undefined;

export interface Awaiting {
  /** Drafts of mine to go on with. */
  drafts: RevisionSummary[];
  /** Somebody else's changes that wait for another process owner. */
  reviews: RevisionSummary[];
  /** Approved, and not yet in use. */
  ready: RevisionSummary[];
  /** In use by a group, or soon by all. */
  underWay: RevisionSummary[];
  /** Drafts and reviews that wait for others. */
  others: RevisionSummary[];
}

/** What awaits this person first; revisions that are in use or done with are not here. */
export function awaiting(revisions: RevisionSummary[]): Awaiting {
  const found: Awaiting = { drafts: [], reviews: [], ready: [], underWay: [], others: [] };
  for (const revision of revisions.toSorted((one, other) => other.number - one.number)) {
    const { state, mine } = revision;
    if (state === 'draft') (mine ? found.drafts : found.others).push(revision);
    else if (state === 'in-review') (mine ? found.others : found.reviews).push(revision);
    else if (state === 'approved') found.ready.push(revision);
    else if (state === 'scheduled' || state === 'pilot') found.underWay.push(revision);
  }
  return found;
}

const firstInUse = ({ state }: RevisionSummary) => (state === 'current' ? 0 : state === 'pilot' ? 1 : 2);

/** The versions that cases run on: what new cases get first, then the pilot, then earlier ones. */
export const inUse = (revisions: RevisionSummary[]): RevisionSummary[] =>
  revisions
    .filter(({ state, cases }) => state === 'current' || cases > 0)
    .toSorted((one, other) => firstInUse(one) - firstInUse(other) || other.number - one.number);
