import { expect, test } from 'vitest';
import { isComplete } from './personChoice';

test.each([
  [{ personId: '1' }, true],
  [{ name: 'Kari Nes', email: 'kari@example.no' }, true],
  [{ name: 'Kari Nes', email: 'kari' }, false],
  [{ name: ' ', email: 'kari@example.no' }, false],
  [{}, false],
])('%j is enough: %s', (choice, enough) => expect(isComplete(choice)).toBe(enough));
