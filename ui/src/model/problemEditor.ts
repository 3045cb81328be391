import { Problem } from '../api/problem';

/** Who was first, when the server says so. */
export function editorIn(problem: unknown): string | undefined {
  if (!(problem instanceof Problem)) return undefined;
  const { current } = problem.body;
  const editor = (current?.editor ?? current) as { name?: unknown } | string | undefined;
  if (typeof editor === 'string') return editor;
  return typeof editor?.name === 'string' ? editor.name : undefined;
}
