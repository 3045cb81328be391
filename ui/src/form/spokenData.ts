interface Option {
  label: string;
  value: string;
}

interface Component {
  key?: string;
  path?: string;
  label?: string;
  dateLabel?: string;
  components?: Component[];
  values?: Option[];
  valuesKey?: string;
}

type Options = Record<string, Option[]>;

const words = (component: Component, value: unknown, options: Options): string => {
  if (Array.isArray(value)) return value.map((one) => words(component, one, options)).join(', ');
  const choices = component.valuesKey ? options[component.valuesKey] : component.values;
  const option = choices?.find((candidate) => candidate.value === value);
  if (option) return option.label;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value === true ? '✓' : '';
};

/** A form's data as labels and words, in the order of the form. */
export function spokenData(
  schema: Component,
  data: Record<string, unknown>,
  options: Options = {},
): { label: string; value: string }[] {
  return (schema.components ?? []).flatMap((component) => {
    const label = component.label ?? component.dateLabel ?? '';
    const rows = component.path ? data[component.path] : undefined;
    if (Array.isArray(rows)) {
      const value = (rows as Record<string, unknown>[])
        .map((row) =>
          spokenData(component, row, options)
            .map((entry) => entry.value)
            .join(', '),
        )
        .join('; ');
      return value ? [{ label, value }] : [];
    }
    if (component.components) return spokenData(component, data, options);
    const value = component.key ? words(component, data[component.key], options) : '';
    return value ? [{ label, value }] : [];
  });
}
