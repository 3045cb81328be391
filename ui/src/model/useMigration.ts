import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { MigrationOrder, MigrationResult } from '../api/migration';
import type { Id } from '../api/types';
import { migrationKey, modelsKey, revisionKey } from './useModels';

/** Moving running cases to a version: try it first, then start it. */
export function useMigration(to: Id) {
  const queries = useQueryClient();
  const at = `/model-revisions/${to}/migration`;
  const dryRun = useMutation({
    mutationFn: (order: MigrationOrder) => api.post<{ results: MigrationResult[] }>(`${at}/dry-run`, order),
  });
  const start = useMutation({
    mutationFn: (order: MigrationOrder) => api.post<{ batchId: Id }>(at, order),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: revisionKey(to) });
      await queries.invalidateQueries({ queryKey: modelsKey });
    },
  });
  return { dryRun, start };
}

export function useMigrationControl(batch: Id) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (verb: 'pause' | 'resume' | 'retry') => api.post<void>(`/model-migrations/${batch}/${verb}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: migrationKey(batch) }),
  });
}
