import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { api } from '../api/client';
import type { Id } from '../api/types';
import { kindOf } from './address';
import { keepFile } from './fileBackup';
import { FileSaver } from './fileSaver';
import { revisionKey } from './useModels';

const types = {
  process: 'application/xml',
  decision: 'application/xml',
  form: 'application/json',
  programme: 'application/yaml',
  questionnaire: 'application/yaml',
} as const;

/** Autosave of one file of a draft. Null etag: the file is new. */
export function useFileSaver(revision: Id, path: string, etag: string | null) {
  const queries = useQueryClient();
  const saver = useMemo(
    () =>
      new FileSaver(etag, {
        put: async (text, over) => {
          const file = { text, type: types[kindOf(path)], etag: over };
          const next = await api.putFile(`/model-revisions/${revision}/file`, { path }, file);
          queries.setQueryData([...revisionKey(revision), 'file', path], { text, etag: next });
          for (const part of ['findings', 'comparison', 'files']) {
            void queries.invalidateQueries({ queryKey: [...revisionKey(revision), part] });
          }
          void queries.invalidateQueries({ queryKey: revisionKey(revision), exact: true });
          return next;
        },
        keep: (text) => keepFile(revision, path, text),
        now: () => new Date(),
        pause: 1200,
        retry: 5000,
      }),
    // The fingerprint is the first one only: the saver keeps its own from then on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [revision, path, queries],
  );
  useEffect(() => () => saver.close(), [saver]);
  const saving = useSyncExternalStore(saver.subscribe, saver.saving);
  return { saver, saving };
}
