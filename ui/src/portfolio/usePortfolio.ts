import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { AttentionItem, Matrix } from '../api/types';

export const matrixFilters = ['industry', 'region', 'county', 'phase', 'state', 'advisor', 'reached'] as const;
export type MatrixFilter = (typeof matrixFilters)[number];

export const useMatrix = (
  filters: Partial<Record<Exclude<MatrixFilter, 'reached'>, string>> & { programme?: string },
) =>
  useQuery({
    queryKey: ['matrix', filters],
    queryFn: ({ signal }) => api.get<Matrix>('/matrix', filters, signal),
    placeholderData: keepPreviousData,
  });

export const useAttention = () =>
  useQuery({
    queryKey: ['attention'],
    queryFn: ({ signal }) => api.get<AttentionItem[]>('/attention', undefined, signal),
  });
