import type { Named, Programme } from '../api/types';

/** Where a role outside the cases can be held, as the API takes it: "programme", "industry/<id>", "county/<nr>", "organisation/<id>". */
export const scopeKinds = ['programme', 'industry', 'county', 'organisation'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

export function placesOf(kind: ScopeKind, programme: Programme | undefined): Named[] {
  switch (kind) {
    case 'industry':
      return programme?.industries ?? [];
    case 'county':
      return programme?.counties ?? [];
    case 'organisation':
      return programme?.organisations ?? [];
    case 'programme':
      return [];
  }
}

export const scopeOf = (kind: ScopeKind, place: string): string | null =>
  kind === 'programme' ? 'programme' : place ? `${kind}/${place}` : null;
