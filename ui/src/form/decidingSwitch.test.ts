import { expect, test } from 'vitest';
import { withProperty, type Field } from './decidingSwitch';

const field: Field = { id: 'answer', type: 'radio', properties: { 'label.en': 'Your answer' } };

test('a field is marked as deciding beside what else is written on it', () =>
  expect(withProperty(field, 'deciding', 'true')).toEqual({ 'label.en': 'Your answer', deciding: 'true' }));

test('a mark taken away leaves nothing behind', () => {
  expect(withProperty({ ...field, properties: { deciding: 'true' } }, 'deciding', '')).toBeUndefined();
  expect(withProperty(field, 'deciding', '')).toEqual({ 'label.en': 'Your answer' });
});
