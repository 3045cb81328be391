import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { MigrationPlan, MigrationRun } from '../api/migration';
import type {
  Comparison,
  Finding,
  Heat,
  Library,
  ModelComment,
  ModelVocabulary,
  Pilot,
  Replay,
  RevisionDetail,
  RevisionRequest,
} from '../api/models';
import { statusOf } from '../api/problem';
import type { Id } from '../api/types';

export const modelsKey = ['models'] as const;
export const revisionKey = (id: Id) => ['model-revision', id] as const;

export const useLibrary = (programme: string) =>
  useQuery({
    queryKey: [...modelsKey, programme],
    queryFn: ({ signal }) => api.get<Library>('/models', { programme }, signal),
    enabled: programme !== '',
  });

/** Programmes whose models one may change, those in the making among them. */
export const useModelProgrammes = () =>
  useQuery({
    queryKey: [...modelsKey, 'programmes'],
    queryFn: ({ signal }) => api.get<string[]>('/models/programmes', undefined, signal),
  });

export const useRevision = (id: Id) =>
  useQuery({
    queryKey: revisionKey(id),
    queryFn: ({ signal }) => api.get<RevisionDetail>(`/model-revisions/${id}`, undefined, signal),
  });

/** A file as it stands in a revision. A draft's file is read anew each time it is opened. */
export const useModelFile = (id: Id, path: string | undefined) =>
  useQuery({
    queryKey: [...revisionKey(id), 'file', path],
    queryFn: ({ signal }) => api.file(`/model-revisions/${id}/file`, { path }, signal),
    enabled: Boolean(id && path),
    staleTime: 60_000,
  });

export const useFindings = (id: Id) =>
  useQuery({
    queryKey: [...revisionKey(id), 'findings'],
    queryFn: ({ signal }) => api.get<Finding[]>(`/model-revisions/${id}/findings`, undefined, signal),
    placeholderData: keepPreviousData,
  });

/** Against what the revision is based on. */
export const useComparison = (id: Id) =>
  useQuery({
    queryKey: [...revisionKey(id), 'comparison'],
    queryFn: ({ signal }) => api.get<Comparison>(`/model-revisions/${id}/comparison`, undefined, signal),
  });

export const useModelComments = (id: Id) =>
  useQuery({
    queryKey: [...revisionKey(id), 'comments'],
    queryFn: ({ signal }) => api.get<ModelComment[]>(`/model-revisions/${id}/comments`, undefined, signal),
  });

/** Who has been asked about the revision, and what they answered. */
export const useHearings = (id: Id) =>
  useQuery({
    queryKey: [...revisionKey(id), 'hearing'],
    queryFn: ({ signal }) => api.get<RevisionRequest[]>(`/model-revisions/${id}/hearing`, undefined, signal),
  });

export const useTrainings = (id: Id) =>
  useQuery({
    queryKey: [...revisionKey(id), 'training'],
    queryFn: ({ signal }) => api.get<RevisionRequest[]>(`/model-revisions/${id}/training`, undefined, signal),
  });

export const usePilot = (id: Id, on: boolean) =>
  useQuery({
    queryKey: [...revisionKey(id), 'pilot'],
    queryFn: ({ signal }) => api.get<Pilot>(`/model-revisions/${id}/pilot`, undefined, signal),
    enabled: on,
  });

const orNull = <T>(asked: Promise<T>): Promise<T | null> =>
  asked.catch((error: unknown) => {
    if (statusOf(error) === 404) return null;
    throw error;
  });

/** Null: never run. Asked again while it runs. */
export const useReplay = (id: Id) =>
  useQuery({
    queryKey: [...revisionKey(id), 'replay'],
    queryFn: async ({ signal }) =>
      (await orNull(api.get<Replay | undefined>(`/model-revisions/${id}/replay`, undefined, signal))) ?? null,
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'done' ? 1500 : false),
  });

export const useMigrationPlan = (id: Id, from: Id | undefined) =>
  useQuery({
    queryKey: [...revisionKey(id), 'migration', from],
    queryFn: ({ signal }) => api.get<MigrationPlan>(`/model-revisions/${id}/migration`, { from }, signal),
    enabled: Boolean(from),
  });

export const migrationKey = (batch: Id) => ['model-migration', batch] as const;

export const useMigrationRun = (batch: Id | null) =>
  useQuery({
    queryKey: migrationKey(batch ?? ''),
    queryFn: ({ signal }) => api.get<MigrationRun>(`/model-migrations/${batch}`, undefined, signal),
    enabled: batch !== null,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1000 : false),
  });

export const heatFilters = ['from', 'to', 'revision', 'industry'] as const;
export type HeatFilter = (typeof heatFilters)[number];

export const useHeat = (programme: string, process: string, filters: Record<HeatFilter, string>, on: boolean) =>
  useQuery({
    queryKey: [...modelsKey, programme, 'heat', process, filters],
    queryFn: ({ signal }) => api.get<Heat>('/models/heat', { programme, process, ...filters }, signal),
    enabled: on && programme !== '',
    placeholderData: keepPreviousData,
  });

export const useModelVocabulary = (programme: string) =>
  useQuery({
    queryKey: [...modelsKey, programme, 'vocabulary'],
    queryFn: ({ signal }) => api.get<ModelVocabulary>('/models/vocabulary', { programme }, signal),
    enabled: programme !== '',
    staleTime: 10 * 60_000,
  });
