import type { Named, Programme } from '../api/types';

type NamedPart = 'phases' | 'milestones' | 'industries' | 'regions' | 'counties' | 'roles';

/** The choices of a filter across programmes, each once, in the programme's own order. */
export function choicesOf(programmes: Programme[], part: NamedPart): Named[] {
  const seen = new Map<string, Named>();
  for (const programme of programmes) {
    for (const { id, name } of programme[part]) if (!seen.has(id)) seen.set(id, { id, name });
  }
  return [...seen.values()];
}
