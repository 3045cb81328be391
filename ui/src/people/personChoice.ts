import type { PersonChoice } from '../api/types';

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Enough to give somebody a role: a person who is here, or a name and an e-mail. */
export const isComplete = ({ personId, name, email: address }: PersonChoice): boolean =>
  Boolean(personId) || (Boolean(name?.trim()) && email.test(address?.trim() ?? ''));
