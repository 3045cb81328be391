import { expect, test } from 'vitest';
import { parseNumber, writeNumber } from './numbers';

test.each([
  ['1 500,5', 1500.5],
  ['12', 12],
  ['-3.25', -3.25],
  ['', null],
  ['12 timer', 'NaN'],
  ['1,2,3', 'NaN'],
])('"%s" is read as %s', (text, number) => expect(parseNumber(text)).toBe(number));

test('is shown as Norwegians write it', () => {
  expect(writeNumber(2.5)).toBe('2,5');
  expect(writeNumber('NaN')).toBe('');
});
