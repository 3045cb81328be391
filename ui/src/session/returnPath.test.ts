import { expect, test } from 'vitest';
import { returnPath } from './returnPath';

test.each([
  ['/work/12?list=mine', '/work/12?list=mine'],
  [null, '/'],
  ['https://evil.example', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
])('%s leads to %s', (asked, path) => expect(returnPath(asked)).toBe(path));
