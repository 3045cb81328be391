// Moving running cases to another revision. See types.ts for what all of the API shares.
import type { RevisionRef } from './models';
import type { Id, Named } from './types';

export interface MigrationStep {
  source: string;
  sourceName: string;
  target: string | null;
  targetName: string | null;
  proposed: boolean;
  /** Cases stand here: it must have a place to go. */
  must: boolean;
  cases: number;
  fault: string | null;
}

export interface MigrationProcess {
  process: string;
  name: string;
  running: number;
  plan: MigrationStep[];
  targets: (Named & { kind: string })[];
}

export interface MigrationCase {
  caseId: Id;
  label: string;
  phase: string | null;
  industry: string | null;
  region: string | null;
}

export interface MigrationPlan {
  from: RevisionRef;
  to: RevisionRef;
  processes: MigrationProcess[];
  cases: MigrationCase[];
}

export interface MigrationResult {
  caseId: Id;
  label: string;
  ok: boolean;
  moves: string[];
  why: string | null;
}

export interface MigrationOrder {
  from: Id;
  /** Null: nowhere. */
  mapping: Record<string, Record<string, string | null>>;
  cases: Id[] | null;
  industry?: string;
  region?: string;
}

export interface MigrationMove {
  caseId: Id;
  label: string;
  state: 'waiting' | 'done' | 'failed';
  moves: string[];
  why: string | null;
}

export interface MigrationRun {
  state: 'running' | 'paused' | 'done';
  total: number;
  done: number;
  failed: number;
  results: MigrationMove[];
}
