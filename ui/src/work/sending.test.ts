import { expect, test } from 'vitest';
import { Problem } from '../api/problem';
import { refusalOf, sendLabel } from './sending';

test.each([
  [422, 'fields'],
  [412, 'changed'],
  [409, 'done'],
  [423, 'onHold'],
  [403, 'forbidden'],
  [404, 'gone'],
  [401, 'expired'],
  [500, 'other'],
  [0, 'other'],
])('status %i means %s', (status, refusal) => expect(refusalOf(new Problem(status))).toBe(refusal));

test('a race lost inside the server is a change like any other', () =>
  expect(refusalOf(new Problem(409, { code: 'lost-race' }))).toBe('changed'));

test('the button says what pressing it does', () => {
  expect(sendLabel({ signing: 'all' })).toBe('send.sign');
  expect(sendLabel({ signing: 'separately' })).toBe('send.answer');
  expect(sendLabel({ signing: 'any' })).toBe('send.finish');
});
