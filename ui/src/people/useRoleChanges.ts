import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Id, Participant, Person, PersonChoice } from '../api/types';

/** Giving and ending roles, and substitutes for a period. */
export function useRoleChanges() {
  const queries = useQueryClient();
  const onSuccess = async () => {
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };
  const giveInCase = useMutation({
    mutationFn: ({ caseId, ...body }: PersonChoice & { caseId: Id; role: string; from: string; elected?: boolean }) =>
      api.post<Participant>(`/cases/${caseId}/roles`, body),
    onSuccess,
  });
  const give = useMutation({
    mutationFn: (body: { personId: Id; role: string; scope: string; from: string; elected?: boolean }) =>
      api.post<unknown>('/role-holdings', body),
    onSuccess,
  });
  const end = useMutation({
    mutationFn: ({ holdingId, ...body }: { holdingId: Id; on: string; reason: string; successor?: PersonChoice }) =>
      api.post<unknown>(`/role-holdings/${holdingId}/end`, body),
    onSuccess,
  });
  const substitute = useMutation({
    mutationFn: ({ holdingId, ...body }: PersonChoice & { holdingId: Id; from: string; until: string }) =>
      api.post<unknown>(`/role-holdings/${holdingId}/substitute`, body),
    onSuccess,
  });
  const endSubstitute = useMutation({
    mutationFn: (holdingId: Id) => api.delete<unknown>(`/role-holdings/${holdingId}/substitute`),
    onSuccess,
  });
  const addPerson = useMutation({
    mutationFn: (body: { name: string; email: string; organisation: string }) => api.post<Person>('/people', body),
    onSuccess,
  });
  return { giveInCase, give, end, substitute, endSubstitute, addPerson };
}
