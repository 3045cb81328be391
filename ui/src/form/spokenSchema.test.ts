import { expect, test } from 'vitest';
import { spokenSchema } from './spokenSchema';

const schema = {
  id: 'proposeEnterprise',
  components: [
    {
      key: 'criterion',
      label: 'Hva bygger du valget på?',
      properties: { 'label.en': 'What is the choice based on?', 'value.own-wish.en': 'Own wish', deciding: 'true' },
      values: [
        { label: 'Eget ønske', value: 'own-wish' },
        { label: 'Annet', value: 'other' },
      ],
    },
    { type: 'group', label: 'Rad', components: [{ key: 'a', label: 'A', properties: { 'label.en': 'An A' } }] },
  ],
};

test('a form is read in English where English words are given', () => {
  expect(spokenSchema(schema, 'en')).toMatchObject({
    components: [
      {
        label: 'What is the choice based on?',
        values: [
          { label: 'Own wish', value: 'own-wish' },
          { label: 'Annet', value: 'other' },
        ],
      },
      { label: 'Rad', components: [{ label: 'An A' }] },
    ],
  });
});

test('Norwegian is what the file says', () => expect(spokenSchema(schema, 'nb')).toBe(schema));

test('a date has its label under another name', () => {
  const date = { components: [{ dateLabel: 'Når?', properties: { 'label.en': 'When?' } }] };

  expect(spokenSchema(date, 'en')).toMatchObject({ components: [{ dateLabel: 'When?' }] });
});
