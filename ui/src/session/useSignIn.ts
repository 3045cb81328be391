import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { expiredKey } from '../api/queryClient';
import type { Clock, Id, Session } from '../api/types';
import { draftBackup } from '../work/draftBackup';
import { speak, type Language } from '../i18n';
import { sessionKey, type Presence } from './useSession';

export function useDemoSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (personId: Id) => {
      await api.post<void>('/demo/session', { personId });
      return api.get<Session>('/session');
    },
    onSuccess: (session) => {
      // Nothing of the one who was here before; the session itself is being watched and must stay.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
      queries.setQueryData(expiredKey, false);
      queries.setQueryData<Presence>(sessionKey, { session });
      speak(session.person.language);
    },
  });
}

export function useSignOut() {
  return useMutation({
    mutationFn: () => api.delete<{ url: string | null }>('/session'),
    onSuccess: () => draftBackup.removeAll(),
    onSettled: (signedOut) => window.location.assign(signedOut?.url ?? '/sign-in'),
  });
}

/** Changes the language here at once, and on the person when somebody is signed in. */
export function useLanguageChoice() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ language, signedIn }: { language: Language; signedIn: boolean }) => {
      speak(language);
      if (signedIn) await api.patch<unknown>('/session', { language });
    },
    onSettled: () => queries.invalidateQueries(),
  });
}

export function useClockMove() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (days: number) => api.post<Clock>('/demo/clock', { days }),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export function useMailChoice() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (mailNotices: boolean) => api.patch<Session>('/session', { mailNotices }),
    onSuccess: (session) => queries.setQueryData<Presence>(sessionKey, { session }),
  });
}
