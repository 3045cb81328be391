import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Pulses, PulseWaiting } from '../api/pulses';
import type {
  Comparison,
  FreeText,
  RegionResponse,
  RoomView,
  SurveyRounds,
  TotalComparison,
  TotalKind,
  TotalResults,
  Wave,
  WaveResults,
  WaveStep,
} from '../api/surveys';
import type { Id } from '../api/types';

export const surveysKey = ['surveys'] as const;
export const waveKey = (id: Id) => [...surveysKey, 'wave', id] as const;
export const textsKey = (id: Id) => [...waveKey(id), 'texts'] as const;
export const roomKey = (id: Id) => [...waveKey(id), 'room'] as const;

const AGAIN = 60_000;
const SOON = 3_000;

export const waveFilters = ['q', 'kind', 'state', 'industry', 'region'] as const;
export type WaveFilter = Partial<Record<(typeof waveFilters)[number], string>>;

/** No more are listed at once. */
export const MOST_WAVES = 500;

export const useWaves = (filter: WaveFilter = {}) =>
  useQuery({
    queryKey: [...surveysKey, 'all', filter],
    queryFn: ({ signal }) => api.get<Wave[]>('/surveys', { ...filter }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN,
  });

export const useRegionResponse = (programme: string) =>
  useQuery({
    queryKey: [...surveysKey, 'regions', programme],
    queryFn: ({ signal }) => api.get<RegionResponse[]>('/survey-totals/response', { programme }, signal),
    refetchInterval: AGAIN,
    enabled: programme !== '',
  });

export const useRounds = () =>
  useQuery({
    queryKey: [...surveysKey, 'rounds'],
    queryFn: ({ signal }) => api.get<SurveyRounds[]>('/survey-rounds', undefined, signal),
    refetchInterval: AGAIN,
  });

export const pulsesKey = (caseId: Id) => [...surveysKey, 'pulses', caseId] as const;

export const usePulsesWaiting = () =>
  useQuery({
    queryKey: [...surveysKey, 'pulses', 'waiting'],
    queryFn: ({ signal }) => api.get<PulseWaiting[]>('/pulses/waiting', undefined, signal),
    refetchInterval: AGAIN,
  });

export const usePulses = (caseId: Id) =>
  useQuery({
    queryKey: pulsesKey(caseId),
    queryFn: ({ signal }) => api.get<Pulses>(`/cases/${caseId}/pulses`, undefined, signal),
  });

export const useCaseWaves = (caseId: Id) =>
  useQuery({
    queryKey: [...surveysKey, 'case', caseId],
    queryFn: ({ signal }) => api.get<Wave[]>(`/cases/${caseId}/surveys`, undefined, signal),
  });

export const useWave = (id: Id) =>
  useQuery({
    queryKey: waveKey(id),
    queryFn: ({ signal }) => api.get<Wave>(`/surveys/${id}`, undefined, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'open' ? AGAIN : false),
  });

/** @param coming the course is about to bring a step: look again until it has */
export const useWaveWork = (id: Id, coming: boolean) =>
  useQuery({
    queryKey: [...waveKey(id), 'work'],
    queryFn: ({ signal }) => api.get<WaveStep[]>(`/surveys/${id}/work`, undefined, signal),
    refetchInterval: ({ state }) => (coming && state.data?.length === 0 ? SOON : false),
  });

export const useWaveResults = (id: Id) =>
  useQuery({
    queryKey: [...waveKey(id), 'results'],
    queryFn: ({ signal }) => api.get<WaveResults>(`/surveys/${id}/results`, undefined, signal),
    staleTime: 10 * 60_000,
  });

/** The same answers by unit, when the wave tells units apart. */
export const useUnitResults = (id: Id, wanted: boolean) =>
  useQuery({
    queryKey: [...waveKey(id), 'units'],
    queryFn: ({ signal }) => api.get<WaveResults>(`/surveys/${id}/units`, undefined, signal),
    staleTime: 10 * 60_000,
    enabled: wanted,
  });

/** @param before an earlier wave; empty for the first */
export const useComparison = (id: Id, before: string) =>
  useQuery({
    queryKey: [...waveKey(id), 'comparison', before],
    queryFn: ({ signal }) => api.get<Comparison>(`/surveys/${id}/comparison`, { before }, signal),
    staleTime: 10 * 60_000,
    placeholderData: keepPreviousData,
  });

export const useTexts = (id: Id) =>
  useQuery({
    queryKey: textsKey(id),
    queryFn: ({ signal }) => api.get<FreeText[]>(`/surveys/${id}/texts`, undefined, signal),
  });

/** The host's screen follows the room while it answers. */
export const useRoom = (id: Id) =>
  useQuery({
    queryKey: roomKey(id),
    queryFn: ({ signal }) => api.get<RoomView>(`/surveys/${id}/room`, undefined, signal),
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'open' ? false : SOON),
  });

export interface TotalsAsked {
  programme: string;
  kind: string;
  /** What is compared, from and to. */
  first: string;
  second: string;
  industry: string;
  region: string;
}

export const useTotalKinds = (programme: string) =>
  useQuery({
    queryKey: [...surveysKey, 'totals', programme],
    queryFn: ({ signal }) => api.get<TotalKind[]>('/survey-totals', { programme }, signal),
    enabled: programme !== '',
  });

export const useTotalResults = ({ first: _, second: __, ...asked }: TotalsAsked) =>
  useQuery({
    queryKey: [...surveysKey, 'totals', asked],
    queryFn: ({ signal }) => api.get<TotalResults>('/survey-totals/results', asked, signal),
    enabled: asked.kind !== '',
  });

export const useTotalComparison = (asked: Omit<TotalsAsked, 'kind'>, wanted: boolean) =>
  useQuery({
    queryKey: [...surveysKey, 'totals', 'comparison', asked],
    queryFn: ({ signal }) => api.get<TotalComparison>('/survey-totals/comparison', asked, signal),
    enabled: wanted,
  });
