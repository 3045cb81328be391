import { describe, expect, it } from 'vitest';
import { fileName } from './fileName';

describe('fileName', () => {
  it('says what is in the file, in letters every disk takes', () => {
    expect(fileName('pdf', 'Resultater', 'Bø & Sønn AS: «Ærlig»/..\\x', undefined, 'Mellommåling mai 2027')).toBe(
      'resultater-bø-sønn-as-ærlig-x-mellommåling-mai-2027.pdf',
    );
  });
});
