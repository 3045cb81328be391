import Linter from 'bpmnlint/lib/linter';
import { config, resolver } from 'virtual:lint-rules';

interface Report {
  id: string | null;
  message: string;
  category: 'error' | 'warn' | 'info' | 'rule-error';
  name?: string;
}

export interface LintFinding {
  element: string | null;
  elementName: string | null;
  severity: 'error' | 'warning';
  rule: string;
  message: string;
}

const nothing: LintFinding[] = [];

/** The model against the rules that guard the repository's models. */
export async function lint(definitions: unknown, nameOf: (id: string) => string | null): Promise<LintFinding[]> {
  // A linter of its own each time: some rules remember what they have seen.
  const linter = new Linter({ config, resolver });
  const reports = (await linter.lint(definitions)) as Record<string, Report[]>;
  return Object.entries(reports).reduce(
    (found, [rule, these]) =>
      found.concat(
        these
          .filter(({ category }) => category === 'error' || category === 'warn')
          .map(({ id, message, category }) => ({
            element: id,
            elementName: id && nameOf(id),
            severity: category === 'error' ? ('error' as const) : ('warning' as const),
            rule: rule.replace(/^camunda-compat\//, ''),
            message,
          })),
      ),
    nothing,
  );
}
