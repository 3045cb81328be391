// The model part of the API: revisions of a programme's model set. See types.ts for what all of the API shares.
import type { Id, Named } from './types';

export type RevisionState =
  'draft' | 'in-review' | 'approved' | 'scheduled' | 'pilot' | 'current' | 'former' | 'withdrawn';

export interface RevisionRef {
  id: Id;
  number: number;
  title: string;
  state: RevisionState;
}

export interface Who {
  id: Id;
  name: string;
}

export interface RevisionSummary extends RevisionRef {
  programme: string;
  reason: string | null;
  basedOn: RevisionRef | null;
  /** Null: read from the programme's folder. */
  author: Who | null;
  createdAt: string;
  changedAt: string;
  changedFiles: number;
  editor: Editor | null;
  approvedBy: Who | null;
  publishedAt: string | null;
  effectiveOn: string | null;
  /** Cases running on it. */
  cases: number;
  mine: boolean;
  version: number;
}

export interface Editor extends Who {
  since: string;
}

/** True, false, or no and why. */
export type Permission = boolean | { allowed: boolean; why?: string | null } | null | undefined;

export type RevisionVerb =
  | 'edit'
  | 'takeOver'
  | 'submit'
  | 'review'
  | 'publish'
  | 'schedule'
  | 'pilot'
  | 'widen'
  | 'withdraw'
  | 'migrate'
  | 'rollBack'
  | 'discard';

export interface PilotFigures {
  cases: number;
  openTasks: number;
  overdue: number;
  doneTasks: number;
  phases: (Named & { cases: number; medianDays: number | null })[];
}

/** New cases of a group start on it: industries and regions narrow each other, named enterprises come on top. */
export interface Pilot {
  industries: Named[];
  regions: Named[];
  /** Organisation numbers. */
  enterprises: string[];
  begunOn: string;
  endedOn: string | null;
  figures: PilotFigures;
  /** Cases begun on the current version in the same time. */
  currentFigures: PilotFigures;
}

export interface RevisionDetail extends RevisionSummary {
  can: Partial<Record<RevisionVerb, Permission>> & { approveBlockedBy?: string | null };
  /** The current revision has moved on since this one was begun. */
  behind: boolean;
  history: { at: string; who: Who | null; what: string; text: string | null }[];
  /** The change note as it was edited last. */
  note?: string | null;
  findings: { errors: number; warnings: number };
}

export type FileKind = 'process' | 'decision' | 'form' | 'programme' | 'questionnaire';

export interface LibraryFile {
  path: string;
  kind: FileKind;
  id: string;
  name: string;
  process: string | null;
  step: string | null;
  /** The role or body whose row it stands in. */
  owner: { role: string; name: string } | string | null;
  lastChange: { revision: RevisionRef; on: string; by: Who | string | null; reason: string | null } | null;
  cases: number;
  forms: number;
}

export interface Library {
  programme: { key: string; name: string };
  current: RevisionRef | null;
  revisions: RevisionSummary[];
  files: LibraryFile[];
}

export interface Finding {
  path: string;
  element: string | null;
  elementName: string | null;
  severity: 'error' | 'warning';
  rule: string;
  message: string;
  hint: string | null;
}

export type Change = 'added' | 'removed' | 'changed' | 'moved';

export interface ElementChange {
  element: string;
  elementName: string;
  elementKind: string;
  change: Change;
  what: { property: string; before: string | null; after: string | null }[];
}

export interface FileChange {
  path: string;
  kind: FileKind;
  name?: string;
  change: Change;
  changes: ElementChange[];
}

export interface Comparison {
  from: RevisionRef | null;
  to: RevisionRef;
  files: FileChange[];
  note: { text: string }[];
  affected: { cases: number; roles: string[]; roleIds: string[]; byPhase: { phase: string; cases: number }[] };
}

export interface ModelComment {
  id: Id;
  path: string | null;
  element: string | null;
  elementName?: string | null;
  by: Who;
  at: string;
  text: string;
  resolvedAt?: string | null;
}

export type View = 'support' | 'adjust' | 'against' | 'none';

/** What a body or role was asked about a revision, and what it said. */
export interface RevisionRequest {
  body: string;
  bodyName: string;
  wish: string;
  at: string;
  done: boolean;
  /** Views are given at hearings only. */
  answers: { role: string; roleName: string; at: string; view: View | null; answer: string | null }[];
}

export interface ReplayResult {
  label: string;
  industry: string | null;
  samePath: boolean;
  differences: string[];
  daysBefore: number | null;
  daysAfter: number | null;
  stopped: string | null;
}

export interface Replay {
  state: 'waiting' | 'running' | 'done';
  total: number;
  done: number;
  /** Why it could not be run. */
  fault: string | null;
  results: ReplayResult[];
  work: { role: string; name: string; before: number; after: number }[];
}

export interface HeatElement {
  id: string;
  now: number;
  overdue: number;
  medianDays: number | null;
  p90Days: number | null;
  done: number;
  skipped: number;
  skipReasons: { reason: string; times: number }[];
  withdrawn: number;
}

export interface Heat {
  elements: HeatElement[];
  /** The last change, and as long a time before it as has passed since. */
  change: { revision: RevisionRef; on: string } | null;
  before: HeatElement[] | null;
  after: HeatElement[] | null;
}

/** What the programme's models may name. */
/** A question whose answer gateways may go by. */
export interface DecidingField {
  id: string;
  process: string;
  question: string;
  kind: 'choice' | 'check';
  answers: Named[];
}

export interface ModelVocabulary {
  lanes: (Named & { body: boolean })[];
  steps: { name: string; title?: string; properties: string[] }[];
  gates: { name: string; title?: string; properties?: string[] }[];
  deadlines: string[];
  decisions: string[];
  forms: string[];
  processes: (string | Named)[];
  milestones: (string | Named)[];
  tasks?: Named[];
  deciding: DecidingField[];
}
