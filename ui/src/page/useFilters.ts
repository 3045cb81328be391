import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Filters live in the address, so that a list can be sent to somebody. */
export function useFilters<K extends string>(keys: readonly K[]) {
  const [search, setSearch] = useSearchParams();
  const filters = useMemo(
    () => Object.fromEntries(keys.map((key) => [key, search.get(key) ?? ''])) as Record<K, string>,
    [keys, search],
  );
  const setFilter = useCallback(
    (key: K, value: string) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (value) after.set(key, value);
          else after.delete(key);
          return after;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const clear = useCallback(
    () =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          keys.forEach((key) => after.delete(key));
          return after;
        },
        { replace: true },
      ),
    [keys, setSearch],
  );
  const active = keys.some((key) => filters[key]);
  return { filters, setFilter, clear, active };
}
