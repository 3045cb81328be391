import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../i18n';
import type { FieldProblem } from '../api/problem';
import type { OtherTask, WorkItem } from '../api/types';
import { AlikeSection } from './AlikeSection';
import { draftBackup } from './draftBackup';
import { useAlike } from './useAlike';

const other = (id: string, name: string, region: string, data: Record<string, unknown> = {}): OtherTask => ({
  id,
  version: 0,
  case: { id, name, industry: 'nursing-home', industryName: 'Sykehjem', county: '46', countyName: 'Vestland' },
  region,
  regionName: region,
  draft: false,
  data,
});

const others = [other('f', 'Furuly', 'Vest', { people: 40 }), other('g', 'Granli', 'Øst')];

const each = { properties: { each: 'true' } };
const item = {
  id: 'solli',
  may: { answer: true },
  form: {
    components: [
      { type: 'number', key: 'people', label: 'Ansatte', validate: { required: true }, ...each },
      { type: 'textarea', key: 'context', label: 'Noe annet?', ...each },
    ],
  },
} as unknown as WorkItem;

function Story({ refused }: { refused: FieldProblem[] }) {
  const alike = useAlike('me', item);
  return (
    <>
      <AlikeSection alike={alike} />
      <button onClick={() => alike.refuse(refused)}>Send</button>
      <output>{JSON.stringify(alike.toSend())}</output>
    </>
  );
}

const show = (refused: FieldProblem[] = []) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Story refused={refused} />
    </QueryClientProvider>,
  );
const opened = async () => fireEvent.click(await screen.findByRole('button', { name: 'Vis mer' }));
const sent = () => JSON.parse(screen.getByRole('status').textContent) as { id: string; data: unknown }[];
const answer = (items: OtherTask[]) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ items, more: false }))));

beforeEach(() => answer(others));
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('one line says how many others wait, and nothing is chosen', async () => {
  show();
  expect(await screen.findByText('2 andre virksomheter venter på det samme.')).toBeInTheDocument();
  expect(sent()).toEqual([]);
});

test('it is not there when nothing else waits', async () => {
  answer([]);
  show();
  await Promise.resolve();
  expect(screen.queryByText('Samme svar for flere')).toBeNull();
});

test('a row is ticked and gets its own number, which starts as what is known', async () => {
  show();
  await opened();
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Furuly' }));
  expect(screen.getByRole('textbox', { name: 'Ansatte, Furuly' })).toHaveValue('40');
  expect(screen.queryByRole('textbox', { name: 'Ansatte, Granli' })).toBeNull();

  fireEvent.click(screen.getByRole('checkbox', { name: 'Velg alle 2' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Ansatte, Granli' }), { target: { value: '12' } });

  expect(screen.getByText('2 andre virksomheter får det samme svaret.')).toBeInTheDocument();
  expect(sent().map(({ id, data }) => [id, data])).toEqual([
    ['f', { people: 40 }],
    ['g', { people: 12 }],
  ]);
  expect(screen.getByText('Dette blir stående tomt for de andre: Noe annet.')).toBeInTheDocument();
});

test('the list is narrowed, and all means all that are shown', async () => {
  show();
  await opened();
  fireEvent.change(await screen.findByRole('combobox', { name: 'Region' }), { target: { value: 'Øst' } });
  expect(screen.queryByRole('row', { name: /Furuly/ })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Velg den ene som vises' }));
  expect(sent().map(({ id }) => id)).toEqual(['g']);
});

test('a refusal stands at its row and its field, and what was typed stays', async () => {
  show([
    { path: 'others[0].people', message: 'Furuly: Skriv et tall.' },
    { path: 'others[1]', message: 'Granli: Oppgaven er allerede gjort.' },
  ]);
  await opened();
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Velg alle 2' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Ansatte, Furuly' }), { target: { value: 'mange' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Ansatte, Granli' }), { target: { value: '12' } });
  answer([others[0]!]);
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));

  const wrong = screen.getByRole('textbox', { name: 'Ansatte, Furuly' });
  expect(wrong).toHaveValue('mange');
  expect(wrong).toHaveAccessibleDescription(/Skriv et tall/);
  expect(await screen.findByText('Ingenting er sendt')).toBeInTheDocument();
  const done = within(screen.getByRole('row', { name: /Granli/ }));
  expect(done.getByText('Oppgaven er allerede gjort.')).toBeInTheDocument();
  expect(done.getByRole('textbox')).toHaveValue('12');

  fireEvent.click(done.getByRole('checkbox'));
  await vi.waitFor(() => expect(screen.queryByRole('row', { name: /Granli/ })).toBeNull());
  expect(sent().map(({ id }) => id)).toEqual(['f']);
});

test('what was typed is there again when one comes back', async () => {
  const first = show();
  await opened();
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Furuly' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Ansatte, Furuly' }), { target: { value: '33' } });
  first.unmount();
  show();
  expect(await screen.findByRole('textbox', { name: 'Ansatte, Furuly' })).toHaveValue('33');
  expect(draftBackup.read('me', 'solli.others')).not.toBeNull();
});
