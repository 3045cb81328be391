import type { Capability } from '../api/types';

interface Place {
  to: string;
  label:
    | 'nav.work'
    | 'nav.cases'
    | 'nav.milestones'
    | 'nav.attention'
    | 'nav.gatherings'
    | 'nav.surveys'
    | 'nav.people'
    | 'nav.reports'
    | 'nav.models';
  needs?: Capability[];
}

const places: Place[] = [
  { to: '/work', label: 'nav.work' },
  { to: '/cases', label: 'nav.cases', needs: ['see-cases'] },
  { to: '/milestones', label: 'nav.milestones', needs: ['see-portfolio'] },
  { to: '/attention', label: 'nav.attention', needs: ['see-portfolio'] },
  { to: '/gatherings', label: 'nav.gatherings', needs: ['see-cases'] },
  { to: '/surveys', label: 'nav.surveys', needs: ['see-cases'] },
  { to: '/reports', label: 'nav.reports', needs: ['see-portfolio'] },
  { to: '/models', label: 'nav.models', needs: ['models'] },
  { to: '/people', label: 'nav.people', needs: ['see-people', 'manage-people'] },
];

/** Where this person can go. */
export const placesFor = (may: Capability[]): Place[] =>
  places.filter(({ needs }) => !needs || needs.some((need) => may.includes(need)));
