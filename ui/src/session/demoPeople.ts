import type { DemoPerson } from '../api/types';

export interface PartyGroup {
  party: string;
  name: string;
  people: DemoPerson[];
}

const contains = (person: DemoPerson, words: string[]) => {
  const text = [person.name, person.organisation, ...person.roles.flatMap((role) => [role.roleName, role.scopeName])]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
};

/** The demo people who match, by party, in the order the parties first appear. */
export function groupByParty(people: DemoPerson[], search: string): PartyGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, PartyGroup>();
  for (const person of people) {
    if (!contains(person, words)) continue;
    const group = groups.get(person.party) ?? { party: person.party, name: person.partyName, people: [] };
    group.people.push(person);
    groups.set(person.party, group);
  }
  return [...groups.values()];
}
