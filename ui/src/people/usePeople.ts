import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Id, Page, Person } from '../api/types';

export const usePeople = (filters: { q?: string; role?: string }) =>
  useInfiniteQuery({
    queryKey: ['people', filters],
    queryFn: ({ pageParam, signal }) => api.get<Page<Person>>('/people', { ...filters, cursor: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    select: ({ pages }) => pages.flatMap((page) => page.items),
  });

export const usePerson = (id: Id) =>
  useQuery({ queryKey: ['person', id], queryFn: () => api.get<Person>(`/people/${id}`) });
