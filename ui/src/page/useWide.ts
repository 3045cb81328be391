import { useSyncExternalStore } from 'react';

const query = '(min-width: 48rem)';
const media = typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined;

const subscribe = (listener: () => void) => {
  media?.addEventListener('change', listener);
  return () => media?.removeEventListener('change', listener);
};

/** Room for a table; on a phone the same rows are a list. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => media?.matches ?? true);
