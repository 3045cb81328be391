import { useQuery } from '@tanstack/react-query';

export const useDifferences = (before: string, after: string) =>
  useQuery({
    queryKey: ['model-differences', before, after],
    queryFn: async () => (await import('./differences')).differencesOf(before, after),
    staleTime: Infinity,
    gcTime: 60_000,
  });
