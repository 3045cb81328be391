import type { FieldProblem } from '../api/problem';

/** A field as form-js holds it while it is on the screen. */
export interface FieldInstance {
  id: string;
  valuePath: (string | number)[];
  indexes?: Record<string, number>;
}

export type FormErrors = { [id: string]: string[] | FormErrors };

export interface SpokenProblem {
  domId?: string;
  label?: string;
  message: string;
}

/** "goals[0].title", "/goals/0/title" and "goals.0.title" are the same place. */
export const pathOf = (path: string): string[] => path.split(/[.[\]/]+/).filter(Boolean);

const samePath = (a: (string | number)[], b: string[]) =>
  a.length === b.length && a.every((part, index) => String(part) === b[index]);

export const domIdOf = (instance: FieldInstance, formId: string): string =>
  [`fjs-form-${formId}-${instance.id}`, ...Object.values(instance.indexes ?? {})].join('_');

const put = (errors: FormErrors, [head, ...rest]: string[], messages: string[]): void => {
  if (head === undefined) return;
  if (rest.length === 0) {
    errors[head] = messages;
    return;
  }
  const inner = errors[head];
  const next: FormErrors = inner && !Array.isArray(inner) ? inner : {};
  errors[head] = next;
  put(next, rest, messages);
};

/** The server's refusals placed at the fields they are about; the rest is said above the form. */
export function placeProblems(fields: FieldProblem[], instances: FieldInstance[]) {
  const errors: FormErrors = {};
  const unplaced: FieldProblem[] = [];
  for (const problem of fields) {
    const path = pathOf(problem.path);
    const instance = instances.find((candidate) => samePath(candidate.valuePath, path));
    if (instance) put(errors, [instance.id, ...Object.values(instance.indexes ?? {}).map(String)], [problem.message]);
    else unplaced.push(problem);
  }
  return { errors, unplaced };
}

/** form-js keeps the errors of list rows in sparse arrays, so an array may be rows as well as messages. */
const messagesOf = (errors: unknown, path: string[]): string[] => {
  const at = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], errors);
  return Array.isArray(at) && at.every((message) => typeof message === 'string') ? at : [];
};

/** What is wrong, in the order of the form, each with a way to its field. */
export function listProblems(
  errors: FormErrors,
  instances: FieldInstance[],
  labelOf: (id: string) => string | undefined,
  formId: string,
): SpokenProblem[] {
  return instances.flatMap((instance) =>
    messagesOf(errors, [instance.id, ...Object.values(instance.indexes ?? {}).map(String)]).map((message) => ({
      domId: domIdOf(instance, formId),
      label: labelOf(instance.id),
      message,
    })),
  );
}
