import { expect, test } from 'vitest';
import { isProgrammeKey, keyFrom } from './programmeKey';

test('a key is proposed from the name', () => {
  expect(keyFrom('Barnehager på Østlandet 2027')).toBe('barnehager-pa-ostlandet-2027');
  expect(keyFrom('3-2-1 Sammen')).toBe('sammen');
});

test.each(['barnehager-2027', 'b'])('%s can be a key', (key) => expect(isProgrammeKey(key)).toBe(true));

test.each(['', '3-2-1', 'Barnehager', 'a--b', 'a_b', '-a', 'a-'])('«%s» cannot', (key) =>
  expect(isProgrammeKey(key)).toBe(false),
);
