import type { Finding } from '../api/models';
import type { LintFinding } from '../bpmn/lint';
import { lintWords } from '../bpmn/lintWords';

export type Found = Omit<Finding, 'hint'> & { hint: string | null; from: 'live' | 'server' };

const first = (one: Found, other: Found) => (one.severity === other.severity ? 0 : one.severity === 'error' ? -1 : 1);

const same = (one: Found, other: Found) => one.element === other.element && one.rule === other.rule;

/** What the drawing's own rules find now and what the server found when it was saved last; each thing once. */
export function merged(live: LintFinding[], server: Finding[], path: string, language: string): Found[] {
  const now = live.map((finding): Found => ({
    ...finding,
    path,
    message: lintWords(finding.rule, finding.message, language),
    hint: null,
    from: 'live',
  }));
  const saved = server
    .filter((finding) => finding.path === path)
    .map((finding): Found => ({ ...finding, hint: finding.hint ?? null, from: 'server' }));
  return [...saved, ...now.filter((one) => !saved.some((other) => same(one, other)))].toSorted(first);
}

/** The class that marks each element on the canvas. */
export function faultsOf(findings: Found[]): Record<string, string> {
  const marks: Record<string, string> = {};
  for (const { element, severity } of findings) {
    if (element && marks[element] !== 'has-error') marks[element] = severity === 'error' ? 'has-error' : 'has-warning';
  }
  return marks;
}
