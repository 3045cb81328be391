import { useQuery } from '@tanstack/react-query';

interface Offered {
  id: string;
  name: string;
}

const none: Offered[] = [];

/** What Trepart offers to models, in this language. They come with the editor. */
export function useTemplates(language: string): Offered[] {
  const templates = useQuery({
    queryKey: ['element-templates', language],
    queryFn: async () => {
      const { templates: all, spokenTemplate } = await import('./templates');
      return all.map((template) => spokenTemplate(template, language)).map(({ id, name }) => ({ id, name }));
    },
    staleTime: Infinity,
  });
  return templates.data ?? none;
}
