import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { statusOf } from '../api/problem';
import { expiredKey } from '../api/queryClient';
import type { Id } from '../api/types';
import { draftBackup } from './draftBackup';

type Data = Record<string, unknown>;

export type DraftState = { kind: 'untouched' } | { kind: 'saving' } | { kind: 'saved'; at: string } | { kind: 'kept' };

const PAUSE = 800;
const RETRY = 15_000;

/** Saves as one types: on this device at once, on the server when one pauses. */
export function useDraft(person: Id, item: Id, savedAt: string | null | undefined) {
  const [state, setState] = useState<DraftState>(savedAt ? { kind: 'saved', at: savedAt } : { kind: 'untouched' });
  const queries = useQueryClient();
  const unsaved = useRef<Data | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const again = useRef<() => void>(undefined);

  const save = useCallback(async () => {
    const data = unsaved.current;
    if (!data) return;
    clearTimeout(timer.current);
    setState({ kind: 'saving' });
    try {
      const saved = await api.put<{ savedAt: string }>(`/work-items/${item}/draft`, { data });
      if (unsaved.current === data) {
        unsaved.current = null;
        draftBackup.remove(person, item);
      }
      setState({ kind: 'saved', at: saved.savedAt });
    } catch (error) {
      setState({ kind: 'kept' });
      // Signed out: the text waits on this device until the person is back.
      if (statusOf(error) === 401) {
        queries.setQueryData(expiredKey, true);
        return;
      }
      timer.current = setTimeout(() => again.current?.(), RETRY);
    }
  }, [item, person, queries]);

  const keep = useCallback(
    (data: Data) => {
      unsaved.current = data;
      draftBackup.write(person, item, data);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE);
    },
    [item, person, save],
  );

  /** The answer has arrived, or the draft was given up: nothing more to keep. */
  const settle = useCallback(() => {
    clearTimeout(timer.current);
    unsaved.current = null;
    draftBackup.remove(person, item);
  }, [item, person]);

  useEffect(() => {
    const online = () => void save();
    again.current = online;
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      clearTimeout(timer.current);
      void save();
    };
  }, [save]);

  return { state, keep, settle };
}
