import type { FormSchema } from '../api/types';

interface Component {
  dateLabel?: string;
  timeLabel?: string;
  properties?: Record<string, string>;
  values?: { label?: string; value?: string }[];
  components?: Component[];
}

const spoken = (component: Component, language: string): Component => {
  const { properties = {}, values, components } = component;
  // A date calls its label something else; the English word stands under the same name.
  const own = (['dateLabel', 'timeLabel'] as const).filter((label) => component[label]);
  const labels = own.length > 0 ? own : ['label'];
  const ending = `.${language}`;
  const words = Object.entries(properties)
    .filter(([key]) => key.endsWith(ending) && !key.startsWith('value.'))
    .map(([key, text]) => [key.slice(0, -ending.length), text])
    .flatMap(([key, text]) => (key === 'label' ? labels.map((label) => [label, text]) : [[key, text]]));
  return {
    ...component,
    ...(Object.fromEntries(words) as Record<string, string>),
    ...(values && {
      values: values.map((one) => ({ ...one, label: properties[`value.${one.value}${ending}`] ?? one.label })),
    }),
    ...(components && { components: components.map((inner) => spoken(inner, language)) }),
  };
};

/** A form's file in the reader's language: Norwegian stands in the fields, other languages beside them. */
export function spokenSchema(schema: FormSchema, language: string): FormSchema {
  return language === 'nb' ? schema : { ...spoken(schema, language) };
}
