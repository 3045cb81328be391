import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type {
  CaseAction,
  CaseDetail,
  CaseGlance,
  CaseSummary,
  CourseList,
  DiagramRef,
  FactGroup,
  Id,
  Page,
  Report,
  ReportRef,
  TimelineEntry,
  WorkItemSummary,
} from '../api/types';

export const caseFilters = [
  'q',
  'industry',
  'region',
  'county',
  'phase',
  'state',
  'advisor',
  'overdue',
  'sort',
] as const;
export type CaseFilter = (typeof caseFilters)[number];

export const useCases = (filters: Partial<Record<CaseFilter, string>> = {}, limit = 50) =>
  useInfiniteQuery({
    queryKey: ['cases', filters, limit],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<CaseSummary>>('/cases', { ...filters, cursor: pageParam, limit }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    select: ({ pages }) => pages.flatMap((page) => page.items),
  });

const noCases: CaseSummary[] = [];

/** The enterprises this person sees, to filter by or choose from. */
export function useCaseChoices(): CaseSummary[] {
  const cases = useQuery({
    queryKey: ['cases', 'choices'],
    queryFn: () => api.get<Page<CaseSummary>>('/cases', { sort: 'name', limit: 200 }),
    staleTime: 5 * 60_000,
  });
  return cases.data?.items ?? noCases;
}

export const caseKey = (id: Id) => ['case', id] as const;

export const useCase = (id: Id) =>
  useQuery({ queryKey: caseKey(id), queryFn: ({ signal }) => api.get<CaseDetail>(`/cases/${id}`, undefined, signal) });

export const useCaseWork = (id: Id) =>
  useQuery({ queryKey: ['work', 'case', id], queryFn: () => api.get<WorkItemSummary[]>(`/cases/${id}/work`) });

export const useTimeline = (id: Id) =>
  useInfiniteQuery({
    queryKey: [...caseKey(id), 'timeline'],
    queryFn: ({ pageParam }) => api.get<Page<TimelineEntry>>(`/cases/${id}/timeline`, { cursor: pageParam, limit: 50 }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    select: ({ pages }) => pages.flatMap((page) => page.items),
  });

export const useFacts = (id: Id) =>
  useQuery({ queryKey: [...caseKey(id), 'facts'], queryFn: () => api.get<FactGroup[]>(`/cases/${id}/facts`) });

export const useCourse = (id: Id) =>
  useQuery({ queryKey: [...caseKey(id), 'course'], queryFn: () => api.get<CourseList>(`/cases/${id}/course`) });

export const useDiagrams = (id: Id) =>
  useQuery({ queryKey: [...caseKey(id), 'diagrams'], queryFn: () => api.get<DiagramRef[]>(`/cases/${id}/diagrams`) });

export const useActions = (id: Id) =>
  useQuery({ queryKey: [...caseKey(id), 'actions'], queryFn: () => api.get<CaseAction[]>(`/cases/${id}/actions`) });

export const useGlance = (id: Id) =>
  useQuery({ queryKey: [...caseKey(id), 'glance'], queryFn: () => api.get<CaseGlance>(`/cases/${id}/glance`) });

export const useCaseReports = (id: Id) =>
  useQuery({ queryKey: [...caseKey(id), 'reports'], queryFn: () => api.get<ReportRef[]>(`/cases/${id}/reports`) });

export const useReports = () =>
  useQuery({ queryKey: ['reports'], queryFn: () => api.get<Page<ReportRef>>('/reports', { limit: 100 }) });

export const useReport = (id: Id) =>
  useQuery({ queryKey: ['report', id], queryFn: () => api.get<Report>(`/reports/${id}`), staleTime: Infinity });
