import '../i18n';
import '../i18n/survey';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { Change, Changes } from '../api/surveys';
import { ChangesView } from './ChangesView';

const few: Change = {
  id: 'demands',
  name: 'Krav',
  group: 'all',
  firstN: 120,
  secondN: 118,
  first: 2.5,
  second: 3.1,
  change: 0.62,
  low: null,
  high: null,
  effect: 0.7,
  told: false,
  better: null,
  sentence: 'Fra 2,5 til 3,1. Det er for få virksomheter til å si om forskjellen kan være tilfeldig.',
};
const sure: Change = { ...few, low: 0.31, high: 0.93, told: true, better: true, sentence: 'Fra 2,5 til 3,1.' };

const view = (...dimensions: Change[]) => {
  const change: Changes = { dimensions, items: [], refused: [], note: 'Holm.' };
  return render(
    <MemoryRouter>
      <ChangesView several change={change} groupName={() => 'Alle'} />
    </MemoryRouter>,
  );
};

const rows = (container: HTMLElement) => container.querySelectorAll('li.changes__row');

test('a change of too few enterprises is a dot without a line, and says why', () => {
  const { container } = view(few);
  expect(screen.getByText(/^Det er for få virksomheter til å si om noe/)).toBeInTheDocument();
  const [row] = rows(container);
  expect(row!.querySelector('.changes__dot')).not.toBeNull();
  expect(row!.querySelector('.changes__interval')).toBeNull();
  expect(row).toHaveTextContent('For få virksomheter +0,6 middels effekt');
  expect(row).toHaveTextContent(few.sentence);
  expect(screen.getByText(/Punkt uten strek/)).toBeInTheDocument();
  const cells = within(screen.getByRole('table', { hidden: true })).getAllByRole('cell', { hidden: true });
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    'Alle',
    '2,5 n = 120',
    '3,1 n = 118',
    '+0,6',
    '–',
    '+0,7',
    'For få virksomheter',
  ]);
});

test('beside one of enough enterprises it is among those that cannot be told', () => {
  const { container } = view(few, { ...sure, id: 'trust', name: 'Tillit' });
  expect(screen.getByText(/1 av 2 temaer har endret seg/)).toHaveTextContent('For 1 tema kan vi ikke si');
  expect(rows(container)[0]!.querySelector('.changes__interval')).not.toBeNull();
  expect(rows(container)[0]).toHaveTextContent('(+0,3 til +0,9) · middels effekt');
});

test('with intervals for all nothing is said of dots without a line', () => {
  view(sure);
  expect(screen.queryByText(/Punkt uten strek/)).toBeNull();
  expect(screen.getByText(/måles usikkerheten mellom virksomheter/)).toBeInTheDocument();
});
