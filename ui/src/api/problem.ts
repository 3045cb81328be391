import type { Missing, SignIn } from './types';

export interface FieldProblem {
  path: string;
  message: string;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  type?: string;
  line?: number;
  conflicts?: string[];
  fields?: FieldProblem[];
  missing?: Missing[];
  current?: Record<string, unknown> & { version?: number };
  signIn?: SignIn;
}

/** A refusal from the server (RFC 9457), or status 0 when the server was not reached. */
export class Problem extends Error {
  readonly status: number;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.body = body;
  }

  get fields(): FieldProblem[] {
    return this.body.fields ?? [];
  }

  get missing(): Missing[] {
    return this.body.missing ?? [];
  }

  get code(): string | undefined {
    return this.body.code ?? this.body.type?.split('/').pop();
  }

  /** What the server says in plain words, if it said anything. */
  get words(): string | undefined {
    return this.body.detail;
  }
}

export const statusOf = (error: unknown): number | undefined => (error instanceof Problem ? error.status : undefined);
