import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';

/** A deployed model never changes. */
export const useDiagramXml = (definitionId: string) =>
  useQuery({
    queryKey: ['diagram', definitionId],
    queryFn: ({ signal }) => api.text(`/diagrams/${encodeURIComponent(definitionId)}`, signal),
    staleTime: Infinity,
  });
