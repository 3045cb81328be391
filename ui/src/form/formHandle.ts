import type { FieldProblem } from '../api/problem';
import type { SpokenProblem } from './fieldProblems';

export type FormData = Record<string, unknown>;

/** What a screen may ask of a form it shows. */
export interface FormHandle {
  /** Checks every field and shows what is wrong. */
  check(): { data: FormData; problems: SpokenProblem[] };
  /** Shows the server's refusals at their fields. */
  refuse(fields: FieldProblem[]): SpokenProblem[];
  /** Replaces what stands in the form. */
  fill(data: FormData): void;
}

export interface ModelFormProps {
  schema: Record<string, unknown>;
  options: Record<string, { label: string; value: string }[]>;
  data: FormData;
  label: string;
  readOnly?: boolean;
  onChange?: (data: FormData) => void;
  ref?: React.Ref<FormHandle>;
}
