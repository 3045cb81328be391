import type { ComponentChildren, FunctionComponent } from 'preact';

export interface Option {
  label: string;
  value: string;
}

/** A component of a form as drawn: only what our eight fields read. */
export interface FieldSchema {
  id: string;
  key?: string;
  type: string;
  label?: string;
  description?: string;
  dateLabel?: string;
  timeLabel?: string;
  subtype?: 'date' | 'time' | 'datetime';
  values?: (Option | string)[];
  valuesKey?: string;
  validate?: { required?: boolean; maxLength?: number; min?: number; max?: number };
  appearance?: { prefixAdorner?: string; suffixAdorner?: string };
  components?: FieldSchema[];
  allowAddRemove?: boolean;
  isRepeating?: boolean;
  /** To be read, never written: what Trepart or an earlier step knows. */
  readonly?: boolean | string;
}

/** What form-js hands to a field. */
export interface FieldProps<V> {
  field: FieldSchema;
  value: V;
  errors: string[];
  domId: string;
  disabled: boolean;
  readonly: boolean;
  onChange: (update: { value: unknown }) => void;
  children?: ComponentChildren;
}

export type Field<V> = FunctionComponent<FieldProps<V>> & { config?: unknown };
