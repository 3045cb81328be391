import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import type { Pulses } from '../api/pulses';
import type { FreeText, RoomView, Wave } from '../api/surveys';
import type { Id } from '../api/types';
import { saveFile } from '../model/saveFile';
import { pulsesKey, roomKey, surveysKey, textsKey } from './useSurveys';

/** What whoever runs a wave may do with it. */
export function useWaveChanges(id: Id) {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: surveysKey });
  const extend = useMutation({
    mutationFn: (closesOn: string) => api.post<Wave>(`/surveys/${id}/extension`, { closesOn }),
    onSuccess,
  });
  const close = useMutation({
    mutationFn: (reason: string) => api.post<Wave>(`/surveys/${id}/closing`, { reason }),
    onSuccess,
  });
  const invite = useMutation({
    mutationFn: (targets: Record<string, number>) => api.post<Wave>(`/surveys/${id}/targets`, targets),
    onSuccess,
  });
  const slips = useMutation({
    mutationFn: async ({ count, name }: { count: number; name: string }) =>
      saveFile(await api.download(`/surveys/${id}/slips.pdf`, { count }), name),
  });
  return { extend, close, invite, slips };
}

/** Free texts are shown to the parties one by one, by a person who has read them. */
export function useJudging(id: Id) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ text, show }: { text: Id; show: boolean }) =>
      api.post<FreeText[]>(`/surveys/${id}/texts/${text}`, { show }),
    onSuccess: (texts) => queries.setQueryData(textsKey(id), texts),
  });
}

export function useThemeOpening(id: Id) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (opened: number) => api.post<RoomView>(`/surveys/${id}/room`, { opened }),
    onSuccess: (room) => queries.setQueryData(roomKey(id), room),
    // Somebody else may have opened it: the screen must not stay behind.
    onError: () => queries.invalidateQueries({ queryKey: roomKey(id) }),
  });
}

/** Asks the parties of a case, and takes one's own answers. */
export function usePulseChanges(caseId: Id) {
  const queries = useQueryClient();
  const onSuccess = (pulses: Pulses) => queries.setQueryData(pulsesKey(caseId), pulses);
  const ask = useMutation({ mutationFn: () => api.post<Pulses>(`/cases/${caseId}/pulses`, {}), onSuccess });
  const answer = useMutation({
    mutationFn: (answers: Record<string, string>) => api.post<Pulses>(`/cases/${caseId}/pulses/answers`, answers),
    onSuccess,
  });
  return { ask, answer };
}

const roundChanges = { reconsider: 'reconsideration', callOff: 'calling-off' } as const;

/** What may be said of a round before the model asks; taken up again, its plan is decided on in a task. */
export function useRoundChange(series: Id, change: keyof typeof roundChanges) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => api.post<{ workItem: Id } | null>(`/survey-rounds/${series}/${roundChanges[change]}`, {}),
    // Here, for who asked is gone from the list before their own callback would be called. A refusal leaves the list as it
    // is until it has been read.
    onSuccess: (made) => {
      if (made) void navigate(`/work/${made.workItem}`);
      return queries.invalidateQueries({ queryKey: surveysKey });
    },
  });
}

export interface WantedFile {
  path: string;
  name: string;
  query?: Record<string, string>;
}

export const useFile = () =>
  useMutation({
    mutationFn: async ({ path, name, query }: WantedFile) => saveFile(await api.blob(path, query), name),
  });
