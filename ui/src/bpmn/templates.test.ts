import { validate } from '@bpmn-io/element-templates-validator';
import { expect, test } from 'vitest';
import { spokenTemplate, templates } from './templates';

const texts = (language: string) =>
  templates
    .map((template) => spokenTemplate(template, language))
    .flatMap(({ name, properties }) => [
      name,
      ...properties.flatMap(({ label, description, choices = [] }) => [
        label,
        description,
        ...choices.map((c) => c.name),
      ]),
    ]);

test('the most used come first, and each has an id of its own', () => {
  expect(templates[0]?.id).toBe('no.trepart.party-task');
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
});

test('every text of a template exists in English', () => {
  const [nb, en] = [texts('nb'), texts('en')];
  nb.forEach((text, index) => {
    if (text && text !== 'Navn') expect(en[index], text).not.toBe(text);
  });
});

test.each(templates.map((template) => [template.id, template] as const))(
  '%s is a template the editor takes',
  (_, template) => {
    const { valid, errors } = validate(template);
    expect(valid, JSON.stringify(errors)).toBe(true);
  },
);
