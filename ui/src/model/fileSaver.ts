import { Problem } from '../api/problem';

export type Saving =
  | { state: 'untouched' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  /** Not reached the server: safe here, tried again. */
  | { state: 'kept' }
  /** The server cannot take it as it is. */
  | { state: 'refused'; problem: Problem }
  /** Somebody else has changed the file, or holds the pen. */
  | { state: 'clash'; problem: Problem };

interface Saved {
  /** Writes over the file with this fingerprint, or makes it when null. Gives the new fingerprint. */
  put: (text: string, etag: string | null) => Promise<string>;
  keep: (text: string | null) => void;
  now: () => Date;
  pause: number;
  retry: number;
}

/** Saves one file as one works: one request at a time, the newest text last, and nothing typed is ever lost. */
export class FileSaver {
  private waiting: string | null = null;
  /** Changed, but not yet told as what. */
  private touched = false;
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private listeners = new Set<() => void>();
  private current: Saving = { state: 'untouched' };
  private etag: string | null;
  private readonly how: Saved;

  constructor(etag: string | null, how: Saved) {
    this.etag = etag;
    this.how = how;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly saving = (): Saving => this.current;

  /** What is not saved yet; null: everything is. */
  readonly unsaved = (): string | null => this.waiting;

  /** Something has been changed that will soon be text: from now on it is not saved. */
  touch(): void {
    this.touched = true;
    // Trouble stays told until a save has gone well.
    if (this.current.state === 'untouched' || this.current.state === 'saved') this.become({ state: 'saving' });
  }

  change(text: string): void {
    this.waiting = text;
    this.how.keep(text);
    this.touch();
    this.touched = false;
    if (this.current.state !== 'clash') this.later(this.how.pause);
  }

  /** Now, not later: before leaving, or after a clash is settled. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.busy || this.waiting === null || this.current.state === 'clash') return;
    const text = this.waiting;
    this.busy = true;
    this.become({ state: 'saving' });
    try {
      this.etag = await this.how.put(text, this.etag);
      if (this.waiting === text) {
        this.waiting = null;
        this.how.keep(null);
        if (!this.touched) this.become({ state: 'saved', at: this.how.now().toISOString() });
      }
    } catch (error) {
      this.stumble(error);
    } finally {
      this.busy = false;
    }
    if (this.waiting !== null && this.waiting !== text && this.saving().state !== 'clash') this.later(0);
  }

  /** The clash is settled: what is mine is written over this fingerprint. */
  async insist(etag: string | null): Promise<void> {
    this.etag = etag;
    this.become({ state: 'saving' });
    await this.flush();
  }

  close(): void {
    void this.flush();
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private stumble(error: unknown): void {
    const problem = error instanceof Problem ? error : new Problem(0);
    if (problem.status === 409 || problem.status === 412) this.become({ state: 'clash', problem });
    else if (problem.status >= 400 && problem.status < 500) this.become({ state: 'refused', problem });
    else {
      this.become({ state: 'kept' });
      this.later(this.how.retry);
    }
  }

  private become(next: Saving): void {
    this.current = next;
    this.listeners.forEach((listener) => listener());
  }
}
