import { expect, test } from 'vitest';
import { scopeOf } from './scopes';

test('a scope is a kind and a place', () => {
  expect(scopeOf('county', '03')).toBe('county/03');
  expect(scopeOf('programme', '')).toBe('programme');
  expect(scopeOf('industry', '')).toBeNull();
});
