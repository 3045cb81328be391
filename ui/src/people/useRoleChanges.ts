import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Id, Participant, Person, PersonChoice } from '../api/types';

interface End {
  holdingId: Id;
  on: string;
  reason: string;
  successor?: PersonChoice;
}

interface Substitute {
  holdingId: Id;
  who: PersonChoice;
  from: string;
  until: string;
}

function useRefreshed() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
}

/** Roles held in one case. */
export function useCaseRoleChanges(caseId: Id) {
  const onSuccess = useRefreshed();
  const path = `/cases/${caseId}/roles`;
  const give = useMutation({
    mutationFn: (body: { role: string; who: PersonChoice; from: string; elected?: boolean }) =>
      api.post<Participant>(path, body),
    onSuccess,
  });
  const end = useMutation({
    mutationFn: ({ holdingId, ...body }: End) => api.post<Participant>(`${path}/${holdingId}/end`, body),
    onSuccess,
  });
  const substitute = useMutation({
    mutationFn: ({ holdingId, ...body }: Substitute) => api.post<Participant>(`${path}/${holdingId}/substitute`, body),
    onSuccess,
  });
  return { give, end, substitute };
}

/** Persons, and roles held in a programme, county, industry or organisation. */
export function useRoleChanges() {
  const onSuccess = useRefreshed();
  const give = useMutation({
    mutationFn: (body: { programme: string; personId: Id; role: string; scope: string; from: string }) =>
      api.post<Person>('/role-holdings', body),
    onSuccess,
  });
  const end = useMutation({
    mutationFn: ({ holdingId, on, reason }: End) => api.post<Person>(`/role-holdings/${holdingId}/end`, { on, reason }),
    onSuccess,
  });
  const substitute = useMutation({
    mutationFn: ({ holdingId, who, from, until }: Substitute) =>
      api.post<Person>(`/role-holdings/${holdingId}/substitute`, { personId: who.personId, from, until }),
    onSuccess,
  });
  const addPerson = useMutation({
    mutationFn: (body: { name: string; email: string; organisation: string }) => api.post<Person>('/people', body),
    onSuccess,
  });
  return { give, end, substitute, addPerson };
}

export type EndRole = ReturnType<typeof useRoleChanges>['end'];
export type SubstituteRole = ReturnType<typeof useRoleChanges>['substitute'];
export type EndCaseRole = ReturnType<typeof useCaseRoleChanges>['end'];
export type SubstituteCaseRole = ReturnType<typeof useCaseRoleChanges>['substitute'];
