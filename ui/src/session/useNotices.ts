import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Notices } from '../api/types';

const key = ['notices'] as const;

export const useNotices = () =>
  useQuery({ queryKey: key, queryFn: () => api.get<Notices>('/notices'), refetchInterval: 120_000 });

export function useNoticesRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<void>('/notices/read'),
    onSuccess: () => queries.setQueryData<Notices>(key, (before) => before && { ...before, unread: 0 }),
  });
}
