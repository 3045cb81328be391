import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { GatheringSummary, Id } from '../api/types';

export const useGatherings = () =>
  useQuery({ queryKey: ['gatherings'], queryFn: () => api.get<GatheringSummary[]>('/gatherings') });

/** Starts one of the programme's small processes: a gathering, a meeting, a report. */
export function useStart(programme: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ process, title }: { process: string; title: string }) =>
      api.post<{ subjectId: Id; workItem?: Id }>(`/programmes/${programme}/starts/${process}`, { title }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['gatherings'] });
      await queries.invalidateQueries({ queryKey: ['work'] });
      await queries.invalidateQueries({ queryKey: ['counts'] });
    },
  });
}
