import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Counts, Id, Page, WorkItem, WorkItemSummary, WorkList } from '../api/types';

export const countsKey = ['counts'] as const;

export interface WorkFilters {
  q?: string;
  case?: string;
  phase?: string;
  due?: string;
}

export const useCounts = () => useQuery({ queryKey: countsKey, queryFn: () => api.get<Counts>('/work-items/counts') });

export const useWorkList = (list: WorkList, filters: WorkFilters = {}, limit = 30) =>
  useInfiniteQuery({
    queryKey: ['work', 'list', list, filters, limit],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<WorkItemSummary>>('/work-items', { list, ...filters, cursor: pageParam, limit }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    select: ({ pages }) => pages.flatMap((page) => page.items),
  });

export const workItemKey = (id: Id) => ['work-item', id] as const;

/** One task. Not refetched behind the back of somebody who writes. */
export const useWorkItem = (id: Id) =>
  useQuery({
    queryKey: workItemKey(id),
    queryFn: ({ signal }) => api.get<WorkItem>(`/work-items/${id}`, undefined, signal),
    staleTime: Infinity,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  });
