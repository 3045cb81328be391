import type { Participant } from '../api/types';

/** Participants under their party, in the order the server gives them. */
export function byParty(participants: Participant[]) {
  const parties = new Map<string, { party: string; name: string; participants: Participant[] }>();
  for (const participant of participants) {
    const group = parties.get(participant.party) ?? {
      party: participant.party,
      name: participant.partyName,
      participants: [],
    };
    group.participants.push(participant);
    parties.set(participant.party, group);
  }
  return [...parties.values()];
}
