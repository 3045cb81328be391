import { expect, test } from 'vitest';
import type { OtherTask } from '../api/types';
import { eachFields, fits, othersToSend, placed, written } from './alike';

const schema = {
  components: [
    { type: 'radio', key: 'access', label: 'Hvordan?', validate: { required: true } },
    {
      type: 'group',
      components: [
        { type: 'number', key: 'people', label: 'Ansatte', validate: { required: true }, properties: { each: 'true' } },
      ],
    },
    { type: 'textarea', key: 'context', label: 'Noe annet?', properties: { each: 'true' } },
  ],
};
const fields = eachFields(schema);
const task = (id: string, name: string, data: Record<string, unknown> = {}, draft = false): OtherTask => ({
  id,
  version: 3,
  case: { id, name, industry: 'nursing-home', industryName: 'Sykehjem', county: '46', countyName: 'Vestland' },
  region: 'west',
  regionName: 'Vest',
  draft,
  data,
});

test('what is marked as each enterprise’s own is asked of each, inside groups too', () => {
  expect(fields.map(({ key, required }) => [key, required])).toEqual([
    ['people', true],
    ['context', false],
  ]);
  expect(eachFields(null)).toEqual([]);
});

test('numbers are sent as numbers, what is typed over what was there, and only for those ticked', () => {
  const tasks = [task('a', 'A', { people: 40 }), task('b', 'B', { people: 9 }), task('c', 'C', { people: 7 })];
  const rows = { a: { chosen: true, data: {} }, b: { chosen: true, data: { people: '1 200' } } };
  expect(othersToSend(rows, tasks, fields)).toEqual([
    { id: 'a', version: 3, data: { people: 40 } },
    { id: 'b', version: 3, data: { people: 1200 } },
  ]);
});

test('what is left empty for others is left out, but not what one had written there', () => {
  const rows = { a: { chosen: true, data: {} }, b: { chosen: true, data: {} } };
  const before = { people: 40, context: 'Bygger om' };
  const tasks = [task('a', 'A', before), task('b', 'B', before, true)];
  expect(othersToSend(rows, tasks, fields).map(({ data }) => data)).toEqual([{ people: 40 }, before]);
});

test('each refusal lands at its row and field, without the name that stands there already', () => {
  const asked = [task('a', 'Solli'), task('b', 'Furuly')];
  const found = placed(
    [
      { path: 'closesOn', message: 'Velg en dag etter i dag.' },
      { path: 'others[1].people', message: 'Furuly: Skriv et tall.' },
      { path: 'others[0]', message: 'Solli: Oppgaven er allerede gjort.' },
      { path: 'others[0].access', message: 'Solli: Velg et av svarene i listen.' },
      { path: 'others[9]', message: 'Ukjent' },
    ],
    asked,
    fields,
  );
  expect(found.own.map(({ path }) => path)).toEqual(['closesOn', 'others[9]']);
  expect(found.rows.map(({ task: { id }, field, message }) => [id, field?.key, message])).toEqual([
    ['b', 'people', 'Skriv et tall.'],
    ['a', undefined, 'Oppgaven er allerede gjort.'],
    ['a', undefined, 'Velg et av svarene i listen.'],
  ]);
});

test('the list is narrowed by industry and region', () => {
  expect(fits(task('a', 'A'), { industry: 'nursing-home', region: '' })).toBe(true);
  expect(fits(task('a', 'A'), { industry: '', region: 'east' })).toBe(false);
});

test('a number is shown as Norwegians write it', () => {
  expect(written(fields[0]!, 2.5)).toBe('2,5');
  expect(written(fields[0]!, undefined)).toBe('');
});
