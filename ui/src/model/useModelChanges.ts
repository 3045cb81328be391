import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { RevisionDetail } from '../api/models';
import type { Id } from '../api/types';
import { modelsKey, revisionKey } from './useModels';

interface Publication {
  effectiveOn: string | null;
  notify: boolean;
  note: string;
}

export interface PilotGroup {
  industries: string[];
  regions: string[];
  /** Organisation numbers. */
  enterprises: string[];
}

export function useNewRevision(programme: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { title: string; basedOn?: Id }) =>
      api.post<RevisionDetail>('/model-revisions', { programme, ...body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: modelsKey }),
  });
}

/** A new programme: from one that exists, from the bare template, or from a file. */
export function useNewProgramme() {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries();
  const create = useMutation({
    mutationFn: (body: { from: string; key: string; name: { nb: string; en: string } }) =>
      api.post<RevisionDetail>('/programmes', body),
    onSuccess,
  });
  const take = useMutation({
    mutationFn: (file: File) => api.postFile<RevisionDetail>('/programmes/import', file, 'application/zip'),
    onSuccess,
  });
  return { create, take };
}

/** All that can be done to a revision. What it looks like afterwards is asked for anew. */
export function useRevisionChanges(id: Id) {
  const queries = useQueryClient();
  const at = `/model-revisions/${id}`;
  const onSuccess = async () => {
    // The revision first: in its new state some of the rest is no longer asked for, and would be refused.
    await queries.invalidateQueries({ queryKey: revisionKey(id), exact: true });
    const rest = revisionKey(id).length;
    await queries.invalidateQueries({ queryKey: revisionKey(id), predicate: ({ queryKey }) => queryKey.length > rest });
    await queries.invalidateQueries({ queryKey: modelsKey });
  };
  const name = useMutation({
    mutationFn: (body: { title?: string; reason?: string }) => api.patch<RevisionDetail>(at, body),
    onSuccess,
  });
  const submit = useMutation({
    mutationFn: (reason: string) => api.post<RevisionDetail>(`${at}/submission`, { reason }),
    onSuccess,
  });
  const review = useMutation({
    mutationFn: ({ version, ...body }: { decision: 'approve' | 'return'; text: string; version: number }) =>
      api.post<RevisionDetail>(`${at}/review`, body, { ifMatch: version }),
    onSuccess,
  });
  const hear = useMutation({
    mutationFn: (body: { bodies: string[]; wish: string }) => api.post<void>(`${at}/hearing`, body),
    onSuccess,
  });
  const train = useMutation({
    mutationFn: (body: { bodies: string[]; wish: string }) => api.post<void>(`${at}/training`, body),
    onSuccess,
  });
  const comment = useMutation({
    mutationFn: (body: { path: string | null; element: string | null; text: string }) =>
      api.post<void>(`${at}/comments`, body),
    onSuccess,
  });
  const resolve = useMutation({
    mutationFn: (comment: Id) => api.post<void>(`${at}/comments/${comment}/resolution`),
    onSuccess,
  });
  const publish = useMutation({
    mutationFn: (body: Publication) => api.post<RevisionDetail>(`${at}/publication`, body),
    onSuccess,
  });
  const unschedule = useMutation({ mutationFn: () => api.delete<void>(`${at}/publication`), onSuccess });
  const pilot = useMutation({
    mutationFn: ({ widen, ...group }: PilotGroup & { widen: boolean }) =>
      widen ? api.put<void>(`${at}/pilot`, group) : api.post<void>(`${at}/pilot`, group),
    onSuccess,
  });
  const withdraw = useMutation({ mutationFn: () => api.delete<void>(`${at}/pilot`), onSuccess });
  const rollBack = useMutation({
    mutationFn: (reason: string) => api.post<void>(`${at}/rollback`, { reason }),
    onSuccess,
  });
  const discard = useMutation({ mutationFn: () => api.delete<void>(at), onSuccess });
  const update = useMutation({
    mutationFn: (choices?: Record<string, 'mine' | 'theirs'>) =>
      api.post<void>(`${at}/update`, choices ? { choices } : {}),
    onSuccess,
  });
  const replay = useMutation({
    mutationFn: (months: number) => api.post<void>(`${at}/replay`, { months }),
    onSuccess,
  });
  return {
    name,
    submit,
    review,
    hear,
    train,
    comment,
    resolve,
    publish,
    unschedule,
    pilot,
    withdraw,
    rollBack,
    discard,
    update,
    replay,
  };
}
