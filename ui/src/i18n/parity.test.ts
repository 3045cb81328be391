import { expect, test } from 'vitest';
import enMain from './en.json';
import enModels from './models.en.json';
import enSurvey from './survey.en.json';
import nbSurvey from './survey.nb.json';
import nbModels from './models.nb.json';
import nbMain from './nb.json';

type Words = { [key: string]: string | Words };

const en = { ...enMain, ...enModels, ...enSurvey };
const nb = { ...nbMain, ...nbModels, ...nbSurvey };

const keys = (words: Words, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keys(value, `${path}${key}.`),
  );

const word = (words: Words, path: string) =>
  path.split('.').reduce<string | Words | undefined>((at, key) => (typeof at === 'object' ? at[key] : at), words);

const placeholders = (text: unknown) => [...String(text).matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort();

test('every text exists in both languages', () => {
  expect(keys(en).sort()).toEqual(keys(nb).sort());
});

test('no text is empty', () => {
  for (const words of [nb, en]) expect(keys(words).filter((key) => word(words, key) === '')).toEqual([]);
});

test('both languages fill in the same facts', () => {
  for (const key of keys(nb)) expect(placeholders(word(en, key)), key).toEqual(placeholders(word(nb, key)));
});
