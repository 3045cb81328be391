import type { CaseState } from '../api/types';

type Color = 'accent' | 'success' | 'warning' | 'neutral' | 'info';

export const stateColors: Record<CaseState, Color> = {
  nominated: 'info',
  active: 'accent',
  paused: 'warning',
  declined: 'neutral',
  withdrawn: 'neutral',
  completed: 'success',
};

export const caseStates = Object.keys(stateColors) as CaseState[];
