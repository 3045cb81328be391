export interface Backup {
  data: Record<string, unknown>;
  at: string;
}

const prefix = 'trepart.draft.';
const keyOf = (person: string, item: string) => `${prefix}${person}.${item}`;

/** What was typed and has not reached the server, kept on this device. */
export const draftBackup = {
  read(person: string, item: string): Backup | null {
    try {
      return JSON.parse(localStorage.getItem(keyOf(person, item)) ?? 'null') as Backup | null;
    } catch {
      return null;
    }
  },
  write(person: string, item: string, data: Record<string, unknown>, at = new Date().toISOString()): void {
    try {
      localStorage.setItem(keyOf(person, item), JSON.stringify({ data, at } satisfies Backup));
    } catch {
      // A full or forbidden store: the server's draft is still there.
    }
  },
  remove: (person: string, item: string): void => localStorage.removeItem(keyOf(person, item)),
  /** On sign-out: nothing is left for the next person at this machine. */
  removeAll(): void {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  },
};
