import { useQuery } from '@tanstack/react-query';

/** The ordered-list reading of a model. */
export const useReading = (xml: string | undefined) =>
  useQuery({
    queryKey: ['model-reading', xml],
    queryFn: async () => (await import('./readXml')).readXml(xml ?? ''),
    enabled: Boolean(xml),
    staleTime: Infinity,
    gcTime: 60_000,
  });
