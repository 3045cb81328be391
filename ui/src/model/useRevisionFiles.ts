import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { LibraryFile } from '../api/models';
import type { Id } from '../api/types';
import { revisionKey } from './useModels';

/** The files of a revision, those that are new in it among them. */
export const useRevisionFiles = (id: Id) =>
  useQuery({
    queryKey: [...revisionKey(id), 'files'],
    queryFn: ({ signal }) => api.get<LibraryFile[]>(`/model-revisions/${id}/files`, undefined, signal),
  });
