import type { Id } from '../api/types';

export interface FileBackup {
  text: string;
  at: string;
}

const keyOf = (revision: Id, path: string) => `trepart.model.${revision}.${path}`;

/** Work on a file that the server has not got yet, on this device. */
export function keepFile(revision: Id, path: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(revision, path));
    else localStorage.setItem(keyOf(revision, path), JSON.stringify({ text, at: new Date().toISOString() }));
  } catch {
    // A full or closed storage must not stop the work.
  }
}

export function keptFile(revision: Id, path: string): FileBackup | null {
  try {
    const kept = localStorage.getItem(keyOf(revision, path));
    return kept ? (JSON.parse(kept) as FileBackup) : null;
  } catch {
    return null;
  }
}
