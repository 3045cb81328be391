import { expect, test } from 'vitest';
import { spokenData } from './spokenData';

const schema = {
  components: [
    { key: 'why', label: 'Hvorfor' },
    { key: 'agree', label: 'Enig', values: [{ label: 'Ja', value: 'yes' }] },
    {
      path: 'goals',
      label: 'Mål',
      components: [
        { key: 'goal', label: 'Mål' },
        { key: 'area', label: 'Område' },
      ],
    },
    { components: [{ key: 'inner', label: 'Inni' }] },
    { key: 'industry', label: 'Bransje', valuesKey: 'industries' },
    { key: 'empty', label: 'Tomt' },
  ],
};

test('says what stands in a form in words', () => {
  const data = {
    why: 'Fordi',
    agree: 'yes',
    goals: [{ goal: 'Ro', area: 'Ledelse' }, { goal: 'Tid' }],
    inner: 'x',
    industry: 'meat',
  };
  expect(spokenData(schema, data, { industries: [{ label: 'Kjøtt', value: 'meat' }] })).toEqual([
    { label: 'Hvorfor', value: 'Fordi' },
    { label: 'Enig', value: 'Ja' },
    { label: 'Mål', value: 'Ro, Ledelse; Tid' },
    { label: 'Inni', value: 'x' },
    { label: 'Bransje', value: 'Kjøtt' },
  ]);
});
