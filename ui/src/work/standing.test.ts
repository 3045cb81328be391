import { expect, test } from 'vitest';
import type { PartyState } from '../api/types';
import i18next from '../i18n';
import { othersWaitForMe, partyWords, standingOf } from './standing';

const party = (state: PartyState['state'], more: Partial<PartyState> = {}): PartyState => ({
  role: 'union-representative',
  roleName: 'tillitsvalgt',
  party: 'employees',
  partyName: 'Arbeidstakerne',
  holders: [{ id: '1', name: 'Kari Nes' }],
  state,
  vacant: false,
  mine: false,
  ...more,
});

test('a fallen signature is outstanding, and a party not needed is not counted', () => {
  const standing = standingOf([party('signed'), party('fallen'), party('not-needed')]);
  expect([standing.signed, standing.of, standing.outstanding.length]).toEqual([1, 2, 1]);
});

test('names the person, or says that nobody holds the role', () => {
  const t = i18next.getFixedT('nb');
  expect(partyWords(party('outstanding'), t)).toBe('Kari Nes (tillitsvalgt)');
  expect(partyWords(party('outstanding', { vacant: true, holders: [] }), t)).toBe('tillitsvalgt (ingen har rollen)');
});

test('others wait for me when they have signed and I have not', () => {
  expect(othersWaitForMe({ parties: [party('signed'), party('outstanding', { mine: true })] })).toBe(true);
  expect(othersWaitForMe({ parties: [party('outstanding'), party('outstanding', { mine: true })] })).toBe(false);
  expect(othersWaitForMe({ parties: [party('signed', { mine: true }), party('outstanding')] })).toBe(false);
});
