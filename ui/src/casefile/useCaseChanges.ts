import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { CaseDetail, Enrolled, Enrolment, Id, ImportPreview, ImportResult } from '../api/types';
import { caseKey } from './useCases';

export function useCaseChanges(id: Id) {
  const queries = useQueryClient();
  const onSuccess = async () => {
    await queries.invalidateQueries({ queryKey: caseKey(id) });
    await queries.invalidateQueries({ queryKey: ['work'] });
    await queries.invalidateQueries({ queryKey: ['counts'] });
  };
  const act = useMutation({
    mutationFn: ({ action, data }: { action: string; data: Record<string, unknown> }) =>
      api.post<void>(`/cases/${id}/actions/${action}`, { data }),
    onSuccess,
  });
  const plan = useMutation({
    mutationFn: (body: { on: string; reason: string }) => api.put<CaseDetail>(`/cases/${id}/planned-next-state`, body),
    onSuccess,
  });
  return { act, plan };
}

export function useEnrol() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Enrolment) => api.post<Enrolled>('/cases', body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  });
}

const asForm = (file: File) => {
  const form = new FormData();
  form.set('file', file);
  return form;
};

/** A file of the register: look at it first, take the good rows, get the bad ones back. */
export function useImport(programme: string) {
  const queries = useQueryClient();
  const query = { programme };
  const preview = useMutation({
    mutationFn: (file: File) => api.post<ImportPreview>('/enterprises/import/preview', asForm(file), { query }),
  });
  const take = useMutation({
    mutationFn: (file: File) => api.post<ImportResult>('/enterprises/import', asForm(file), { query }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  });
  const badRows = useMutation({
    mutationFn: (file: File) => api.download('/enterprises/import/bad-rows', asForm(file), query),
  });
  return { preview, take, badRows };
}
