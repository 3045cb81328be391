import type { Id } from './types';

export type Distance = 'close' | 'some' | 'far';

/** A few questions to the parties now and then. Never a number, never who. */
export interface Pulses {
  mayAsk: boolean;
  open: {
    title: string;
    intro: string;
    askedOn: string;
    questions: { id: string; text: string; choices: { id: string; name: string }[] }[];
    mine: boolean;
    answered: number;
    asked: number;
  } | null;
  /** `distance` null: not all answered. */
  earlier: {
    askedOn: string;
    distance: Distance | null;
    questions: { id: string; text: string; distance: Distance | null }[];
  }[];
}

/** One is asked and has not answered. */
export interface PulseWaiting {
  case: { id: Id; name: string };
  askedOn: string;
}
