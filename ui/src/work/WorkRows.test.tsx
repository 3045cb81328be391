import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import '../i18n';
import type { PartyState, WorkItemSummary } from '../api/types';
import { WorkRows } from './WorkRows';

const party = (roleName: string, name: string | null, state: PartyState['state']): PartyState => ({
  role: roleName,
  roleName,
  party: 'p',
  partyName: 'Part',
  holders: name ? [{ id: name, name }] : [],
  state,
  vacant: !name,
  mine: false,
});

const item: WorkItemSummary = {
  id: '7',
  step: 'agreeGoals',
  title: 'Bli enige om mål',
  case: {
    id: '1',
    name: 'Solbakken sykehjem',
    industry: 'i',
    industryName: 'Sykehjem',
    county: '03',
    countyName: 'Oslo',
  },
  programme: 'three-two-one',
  dueOn: '2020-01-02',
  dueState: 'overdue',
  daysLeft: -3,
  role: 'management',
  roleName: 'Ledelsen',
  signing: 'all',
  parties: [
    party('Ledelsen', 'Ola', 'signed'),
    party('Tillitsvalgt', 'Kari', 'outstanding'),
    party('Verneombud', null, 'outstanding'),
  ],
  onHold: false,
  vacant: false,
  openedAt: '2020-01-01T08:00:00Z',
};

test('says what, where, how late, and who is waited for', () => {
  render(
    <MemoryRouter>
      <WorkRows items={[item]} list="waiting" />
    </MemoryRouter>,
  );
  const row = within(screen.getByRole('row', { name: /Bli enige om mål/ }));
  expect(row.getByRole('link', { name: 'Bli enige om mål' })).toHaveAttribute('href', '/work/7');
  expect(row.getByText('Solbakken sykehjem')).toBeInTheDocument();
  expect(row.getByText('Forfalt for 3 virkedager siden')).toBeInTheDocument();
  expect(row.getByText('Venter på Kari (Tillitsvalgt)')).toBeInTheDocument();
  expect(row.getByText('Venter på Verneombud (ingen har rollen)')).toBeInTheDocument();
  expect(row.getByText('1 av 3 har svart')).toBeInTheDocument();
});
