import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { AnswerResult, Comment, Id, SeveralAnswered, WorkItem } from '../api/types';
import { countsKey, workItemKey } from './useWork';

export interface AnswerToSend {
  data: Record<string, unknown>;
  role?: string;
  onBehalfOf?: { role: string; reason: string };
}

interface SeveralToSend {
  version: number;
  data: Record<string, unknown>;
  role?: string;
  others: { id: Id; version: number; data: Record<string, unknown> }[];
}

/** Everything one can do to a task. */
export function useWorkChanges(id: Id) {
  const queries = useQueryClient();
  const renewed = (item: WorkItem) => {
    queries.setQueryData(workItemKey(id), item);
    void queries.invalidateQueries({ queryKey: ['work'] });
    void queries.invalidateQueries({ queryKey: countsKey });
  };
  const answer = useMutation({
    mutationFn: ({ version, ...body }: AnswerToSend & { version: number }) =>
      api.post<AnswerResult>(`/work-items/${id}/answer`, body, { ifMatch: version }),
    // Not awaited: the form that was sent goes away with the refetch, and must first hand over its receipt.
    onSuccess: () => {
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  const answerSeveral = useMutation({
    mutationFn: (body: SeveralToSend) => api.post<SeveralAnswered>(`/work-items/${id}/alike`, body),
    onSuccess: () => {
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  const claim = useMutation({ mutationFn: () => api.post<WorkItem>(`/work-items/${id}/claim`), onSuccess: renewed });
  const release = useMutation({
    mutationFn: () => api.post<WorkItem>(`/work-items/${id}/release`),
    onSuccess: renewed,
  });
  const handOver = useMutation({
    mutationFn: (body: { personId: Id; note?: string }) => api.post<WorkItem>(`/work-items/${id}/hand-over`, body),
    onSuccess: renewed,
  });
  const comment = useMutation({
    mutationFn: (text: string) => api.post<Comment>(`/work-items/${id}/comments`, { text }),
    onSuccess: (added) =>
      queries.setQueryData<WorkItem>(
        workItemKey(id),
        (item) => item && { ...item, comments: [...item.comments, added] },
      ),
  });
  return { answer, answerSeveral, claim, release, handOver, comment };
}
