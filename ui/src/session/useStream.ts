import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Counts } from '../api/types';
import { countsKey } from '../work/useWork';

const POLL = 30_000;

/** Live counts: the server tells when something changed; asks every half minute when it cannot. */
export function useStream(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let poll: ReturnType<typeof setInterval> | undefined;
    const refresh = () => void queries.invalidateQueries({ queryKey: ['work'] });
    const startPolling = () => {
      poll ??= setInterval(() => {
        void queries.invalidateQueries({ queryKey: countsKey });
        refresh();
      }, POLL);
    };
    const stopPolling = () => {
      clearInterval(poll);
      poll = undefined;
    };
    if (typeof EventSource === 'undefined') {
      startPolling();
      return stopPolling;
    }
    const stream = new EventSource('/api/stream');
    stream.addEventListener('counts', (event: MessageEvent<string>) => {
      queries.setQueryData<Counts>(countsKey, JSON.parse(event.data) as Counts);
      refresh();
    });
    stream.addEventListener('open', stopPolling);
    stream.addEventListener('error', startPolling);
    return () => {
      stream.close();
      stopPolling();
    };
  }, [queries]);
}
