import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { statusOf } from './problem';

export const expiredKey = ['session-expired'] as const;

const noteExpiry = (error: unknown) => {
  if (statusOf(error) === 401) queryClient.setQueryData(expiredKey, true);
};

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noteExpiry }),
  mutationCache: new MutationCache({ onError: noteExpiry }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && [0, 502, 503, 504].includes(statusOf(error) ?? 0),
    },
    mutations: { retry: false },
  },
});
