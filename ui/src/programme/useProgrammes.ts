import { useQueries } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Programme } from '../api/types';
import { useMe } from '../session/useSession';

/** The programmes this person takes part in: parties, roles, phases and words come from here. */
export function useProgrammes(): Programme[] {
  const { programmes } = useMe();
  return useQueries({
    queries: programmes.map(({ key }) => ({
      queryKey: ['programme', key],
      queryFn: () => api.get<Programme>(`/programmes/${key}`),
      staleTime: 10 * 60_000,
    })),
    combine: (results) => results.flatMap((result) => (result.data ? [result.data] : [])),
  });
}
