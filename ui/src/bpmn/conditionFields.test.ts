import { expect, test } from 'vitest';
import type { DecidingField } from '../api/models';
import { readCondition, writeCondition } from './conditionFields';

const choice: DecidingField = {
  id: 'answer',
  process: 'visit',
  question: 'Ble det noe av?',
  kind: 'choice',
  answers: [],
};
const tick: DecidingField = { ...choice, id: 'complete', kind: 'check' };

test.each([
  [choice, 'not-now', "${answer == 'not-now'}"],
  [tick, 'true', '${complete}'],
  [tick, 'false', '${not complete}'],
])('a chosen answer is written as an expression and read back', (field, value, text) => {
  expect(writeCondition(field, value)).toBe(text);
  expect(readCondition(text)).toEqual({ field: field.id, value });
});

test.each(["${answer == 'yes' and rounds lt 2}", '${rounds ge 2}', "${a == 'x'} or", ''])(
  '%s is left to whoever wrote it',
  (text) => expect(readCondition(text)).toBeNull(),
);
