import type { TFunction } from 'i18next';
import type { PartyState, WorkItemSummary } from '../api/types';

export interface Standing {
  signed: number;
  of: number;
  outstanding: PartyState[];
}

/** How far a shared task has come: who has signed, and who is missing. */
export function standingOf(parties: PartyState[]): Standing {
  const asked = parties.filter((party) => party.state !== 'not-needed');
  return {
    signed: asked.filter((party) => party.state === 'signed').length,
    of: asked.length,
    outstanding: asked.filter((party) => party.state !== 'signed'),
  };
}

/** "Kari Nes (tillitsvalgt)", or the role when nobody holds it. */
export function partyWords(party: PartyState, t: TFunction): string {
  const names = party.holders.map((holder) => holder.name).join(', ');
  return party.vacant || !names
    ? t('work.vacantRole', { role: party.roleName })
    : t('work.personInRole', { name: names, role: party.roleName });
}

/** Do others wait for this person? Somebody has signed, and my signature is missing. */
export const othersWaitForMe = ({ parties }: Pick<WorkItemSummary, 'parties'>): boolean =>
  parties.some((party) => party.mine && (party.state === 'outstanding' || party.state === 'fallen')) &&
  parties.some((party) => !party.mine && party.state === 'signed');
