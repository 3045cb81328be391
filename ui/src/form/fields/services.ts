import { FormContext } from '@bpmn-io/form-js-viewer';
import { useContext, useMemo } from 'preact/hooks';
import type { FieldSchema, Option } from './contract';

interface FormService {
  _getState(): { initialData?: Record<string, unknown>; properties?: { readOnly?: boolean } };
}

export type Translate = (text: string, replacements?: Record<string, string>) => string;

export const useTranslate = (): Translate => useContext(FormContext).getService('translate') as Translate;

/** Whether the form is only looked at, and nobody answers it. */
export const useShownOnly = (): boolean =>
  Boolean((useContext(FormContext).getService('form') as FormService)._getState().properties?.readOnly);

const asOption = (option: Option | string): Option =>
  typeof option === 'string' ? { label: option, value: option } : option;

/** The field's options: drawn in the form, or given with the data under its valuesKey. */
export function useOptions(field: FieldSchema): Option[] {
  const form = useContext(FormContext).getService('form') as FormService;
  const given = field.valuesKey ? form._getState().initialData?.[field.valuesKey] : field.values;
  return useMemo(() => (Array.isArray(given) ? (given as (Option | string)[]).map(asOption) : []), [given]);
}
