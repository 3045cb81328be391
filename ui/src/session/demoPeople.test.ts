import { expect, test } from 'vitest';
import type { DemoPerson } from '../api/types';
import { groupByParty } from './demoPeople';

const person = (name: string, party: string, roleName = 'Tillitsvalgt'): DemoPerson => ({
  id: name,
  name,
  organisation: 'Solbakken sykehjem',
  party,
  partyName: party,
  roles: [{ role: 'r', roleName, scopeName: 'Solbakken sykehjem' }],
  open: 0,
});

const people = [person('Kari', 'employees'), person('Ola', 'authorities', 'NAV-veileder'), person('Per', 'employees')];

test('groups by party', () => {
  expect(groupByParty(people, '').map((group) => [group.name, group.people.length])).toEqual([
    ['employees', 2],
    ['authorities', 1],
  ]);
});

test('finds by every word, in any field', () => {
  expect(groupByParty(people, 'nav solbakken').flatMap((group) => group.people.map((one) => one.name))).toEqual([
    'Ola',
  ]);
  expect(groupByParty(people, 'finnes ikke')).toEqual([]);
});
