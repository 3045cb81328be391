import { expect, test } from 'vitest';
import { englishOf, hasAnswer, withProperty, type Field } from './fieldWords';

const field: Field = {
  id: 'answer',
  type: 'radio',
  label: 'Hva svarer du?',
  values: [{ label: 'Ja', value: 'yes' }],
  properties: { 'label.en': 'Your answer' },
};

test('a field is marked as deciding beside what else is written on it', () =>
  expect(withProperty(field, 'deciding', 'true')).toEqual({ 'label.en': 'Your answer', deciding: 'true' }));

test('a mark taken away leaves nothing behind', () => {
  expect(withProperty({ ...field, properties: { deciding: 'true' } }, 'deciding', '')).toBeUndefined();
  expect(withProperty(field, 'deciding', '')).toEqual({ 'label.en': 'Your answer' });
});

test('every text of a question can be said in English, its choices too', () =>
  expect(englishOf(field).map(({ name }) => name)).toEqual(['label.en', 'description.en', 'value.yes.en']));

test('a text is no question', () => {
  expect(hasAnswer({ id: 'intro', type: 'text' })).toBe(false);
  expect(englishOf({ id: 'intro', type: 'text', text: 'Les dette' })).toEqual([{ name: 'text.en', of: 'Les dette' }]);
});
