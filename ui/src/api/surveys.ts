import type { Id } from './types';

export type WaveState = 'open' | 'closed' | 'released';

/** Groups too small to stand alone come as one. */
export interface ResponseGroup {
  respondents: string[];
  name: string;
  invited: number;
  answered: number;
  percent: number | null;
}

export interface Response {
  invited: number;
  answered: number;
  percent: number | null;
  groups: ResponseGroup[];
}

export interface Wave {
  id: Id;
  case: { id: Id; name: string };
  kind: string;
  title: string;
  version: number;
  state: WaveState;
  access: 'codes' | 'link';
  opensOn: string;
  closesOn: string;
  closedOn: string | null;
  /** Why it closed before its day. */
  closedEarly: string | null;
  releasedOn: string | null;
  context: string | null;
  response: Response;
  link: string | null;
  manner?: 'period' | 'room';
  /** Days before it closes. */
  remindBefore?: number[];
  /** Answers are counted by unit as well. */
  units?: boolean;
  may: { run: boolean; host?: boolean; makeCodes: boolean; results: boolean; compare: boolean };
}

/** The open waves of a kind in a region. */
export interface RegionResponse {
  kind: string;
  region: string;
  name: string;
  waves: number;
  invited: number;
  answered: number;
  percent: number;
}

export type Repeat = 'once' | 'monthly' | 'threeTimes' | 'halfYearly' | 'yearly' | 'secondYear';

/** `kind` null: pulses. `whole`: pulses that all parties have answered. */
export interface SurveyRound {
  id: Id;
  kind: string | null;
  startedOn: string;
  began: number;
  ended: number;
  leftOut: number;
  whole: number;
  invited: number;
  answered: number;
}

/** The rounds of one plan, newest first; what is null is not planned yet, or for all. */
export interface SurveyRounds {
  id: Id;
  title: string;
  starts: 'pulse' | 'survey' | null;
  industry: string | null;
  region: string | null;
  repeat: Repeat | null;
  open: boolean;
  nextOn: string | null;
  task: { id: Id; title: string } | null;
  rounds: SurveyRound[];
  leftOut: { case: { id: Id; name: string }; why: 'asked' | 'olderModels' }[];
  /** The plan waits for its day, and can be taken up again. */
  mayReconsider: boolean;
  /** It is being planned, and can be given up. */
  mayCallOff: boolean;
}

/** A step its course waits for; `roles` of those who have not answered. */
export interface WaveStep {
  id: Id;
  title: string;
  roles: string[];
  mine: boolean;
}

export interface Band {
  from: number;
  to: number;
  percent: number;
}

/** `n` null: hidden. `bands` empty: too few for a distribution. `interval`: 95 % interval of the mean. */
export interface Cell {
  group: string;
  n: number | null;
  mean: number | null;
  interval?: { low: number; high: number } | null;
  rounded: boolean;
  bands: Band[];
  shares: Record<string, number>;
  dontKnow: number | null;
  notRelevant: number | null;
}

export interface Gap {
  highest: string;
  lowest: string;
  size: number;
}

export type Good = 'high' | 'low';

export interface Dimension {
  id: string;
  name: string;
  good: Good;
  cells: Cell[];
  gap?: Gap | null;
}

export type Scale = 'agreement5' | 'frequency5' | 'yes-planned-no' | 'several' | 'number';

export interface Item {
  id: string;
  dimension: string | null;
  text: string;
  scale: Scale;
  /** Agreeing with it speaks against the dimension. */
  reverse: boolean;
  choices: { id: string; name: string }[];
  cells: Cell[];
  gap?: Gap | null;
}

export interface Results {
  groups: { id: string; name: string; n: number }[];
  dimensions: Dimension[];
  items: Item[];
  limits: { smallestGroup: number; smallestDetail: number; smallestOption: number };
  /** What to talk about first: ids of dimensions, and of items many do not know the answer to. */
  highlights: { strong: string[]; weak: string[]; apart: string[]; unknown: string[] };
}

export interface WaveResults {
  wave: Id;
  kind: string;
  title: string;
  response: Response;
  context: string | null;
  /** How the unit was when the wave opened. */
  circumstances: { name: string; value: string }[];
  /** Who was asked and is not shown alone. */
  hidden: string[];
  results: Results;
}

/** `change` is second minus first; `told`: more than chance; `better` null when that cannot be said. */
/** `low` and `high` null: too few enterprises are behind it to tell how sure it is. */
export interface Change {
  id: string;
  name: string;
  group: string;
  firstN: number;
  secondN: number;
  first: number;
  second: number;
  change: number;
  low: number | null;
  high: number | null;
  effect: number;
  told: boolean;
  better: boolean | null;
  sentence: string;
}

export interface Changes {
  dimensions: Change[];
  items: Change[];
  refused: { id: string; text: string; reason: string }[];
  note: string;
}

export interface ComparedWave {
  wave: Id;
  kind: string;
  closedOn: string;
}

/** `earlier`: what the second may be compared with, the oldest first. */
export interface Comparison {
  first: ComparedWave;
  second: ComparedWave;
  earlier: ComparedWave[];
  change: Changes;
}

export interface FreeText {
  id: Id;
  item: string;
  /** What was asked. */
  question?: string;
  body: string;
  state: 'kept' | 'shown' | 'withheld';
}

export interface RoomView {
  wave: Id;
  title: string;
  state: WaveState;
  opened: number;
  themes: { id: string; name: string; open: boolean; done: number }[];
  present: number;
  sent: number;
  address: string;
}

export interface TotalScope {
  industry: string | null;
  region: string | null;
  name: string;
  enterprises: number;
  answered: number;
  /** Whether enough enterprises stand behind it. */
  shown: boolean;
}

export interface TotalKind {
  kind: string;
  shape: string;
  title: string;
  version: number;
  scopes: TotalScope[];
}

export interface TotalResults {
  kind: string;
  title: string;
  industry: string | null;
  region: string | null;
  enterprises: number;
  answered: number;
  results: Results;
}

/** `both`: enterprises that have answered both; `balanced` null when they are too few. */
export interface TotalComparison {
  firstEnterprises: number;
  secondEnterprises: number;
  all: Changes;
  both: number;
  balanced: Changes | null;
}
