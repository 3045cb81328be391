import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import type { Capability, DemoPerson, Session, SignIn } from '../api/types';

export type Presence = { session: Session; signIn?: undefined } | { session?: undefined; signIn: SignIn };

async function readPresence(): Promise<Presence> {
  try {
    return { session: await api.get<Session>('/session') };
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return { signIn: error.body.signIn ?? { kind: 'demo' } };
    throw error;
  }
}

export const sessionKey = ['session'] as const;

export const usePresence = () => useQuery({ queryKey: sessionKey, queryFn: readPresence, staleTime: 60_000 });

export const useDemoPeople = () =>
  useQuery({ queryKey: ['demo-people'], queryFn: () => api.get<DemoPerson[]>('/demo/people') });

export const SessionContext = createContext<Session | null>(null);

/** The person signed in. Only for screens inside the shell. */
export function useMe(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useMe outside the shell');
  return session;
}

export const useMay = (capability: Capability): boolean =>
  useContext(SessionContext)?.may.includes(capability) ?? false;

/** The server's date: the demo clock may have been moved. */
export const useToday = (): string => useContext(SessionContext)?.today ?? new Date().toISOString().slice(0, 10);
