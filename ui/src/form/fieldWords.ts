/** A field of a form, as far as Trepart adds to it. */
export interface Field {
  id: string;
  type: string;
  key?: string;
  label?: string;
  dateLabel?: string;
  text?: string;
  values?: { label?: string; value?: string }[];
  properties?: Record<string, string>;
}

/** The field's properties with this one written, or taken away when empty. */
export function withProperty(field: Field, name: string, value: string): Record<string, string> | undefined {
  const { [name]: _, ...kept } = field.properties ?? {};
  const next = value ? { ...kept, [name]: value } : kept;
  return Object.keys(next).length > 0 ? next : undefined;
}

const ANSWERS = ['textfield', 'textarea', 'number', 'checkbox', 'checklist', 'radio', 'select', 'datetime'];

export const hasAnswer = ({ type }: Field): boolean => ANSWERS.includes(type);

/** The texts of a field that have an English twin beside them: the property and what it translates. */
export function englishOf(field: Field): { name: string; of: string }[] {
  if (field.type === 'text') return [{ name: 'text.en', of: field.text ?? '' }];
  return [
    { name: 'label.en', of: field.label ?? field.dateLabel ?? '' },
    ...(hasAnswer(field) ? [{ name: 'description.en', of: '' }] : []),
    ...(field.values ?? []).flatMap(({ label: words, value }) =>
      value ? [{ name: `value.${value}.en`, of: words ?? value }] : [],
    ),
  ];
}
