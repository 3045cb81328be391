import type { Named, Programme } from '../api/types';

/** Where a role can be held, as the API writes it: "programme", "industry/<id>", "county/<nr>", "organisation/<id>", "case/<id>". */
export const scopeKinds = ['case', 'programme', 'industry', 'county', 'organisation'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

export function placesOf(kind: ScopeKind, programme: Programme | undefined, cases: Named[]): Named[] {
  switch (kind) {
    case 'case':
      return cases;
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
