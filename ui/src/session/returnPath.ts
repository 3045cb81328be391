/** Back to where one was, but never to another site. */
export const returnPath = (asked: string | null): string => (asked && /^\/(?![/\\])/.test(asked) ? asked : '/');

const WANTED = 'trepart.wanted';

/** The identity provider brings people back to one address only; where they wanted to be is kept here meanwhile. */
export const wantedPlace = {
  keep(path: string | null): void {
    if (path) sessionStorage.setItem(WANTED, path);
  },
  take(): string | null {
    const path = sessionStorage.getItem(WANTED);
    sessionStorage.removeItem(WANTED);
    return path;
  },
};
