import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '../api/client';
import type { Id } from '../api/types';
import { revisionKey } from './useModels';

const HEARTBEAT = 4 * 60_000;

/** The pen: held while the editor is open, given back when one leaves. */
export function useEditing(revision: Id, mayEdit: boolean) {
  const queries = useQueryClient();
  const held = useRef(false);
  const take = useMutation({
    mutationFn: (takeOver: boolean) => api.post<void>(`/model-revisions/${revision}/editing`, { takeOver }),
    onSuccess: () => {
      held.current = true;
      void queries.invalidateQueries({ queryKey: revisionKey(revision), exact: true });
    },
    onError: () => (held.current = false),
  });
  const { mutate } = take;
  useEffect(() => {
    if (!mayEdit) return;
    mutate(false);
    const heart = setInterval(() => held.current && mutate(false), HEARTBEAT);
    return () => {
      clearInterval(heart);
      if (!held.current) return;
      held.current = false;
      void api.delete<void>(`/model-revisions/${revision}/editing`).catch(() => undefined);
    };
  }, [revision, mayEdit, mutate]);
  return take;
}
