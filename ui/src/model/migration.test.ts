import { expect, test } from 'vitest';
import type { MigrationPlan, MigrationStep } from '../api/models';
import { homeless, proposed, withTarget } from './migration';

const step = (source: string, target: string | null, must: boolean): MigrationStep => ({
  source,
  sourceName: source,
  target,
  targetName: target,
  proposed: target !== null,
  must,
  cases: must ? 1 : 0,
  fault: null,
});

const ref = { id: 'r2', number: 2, title: '', state: 'current' } as const;

const plan: MigrationPlan = {
  from: { ...ref, id: 'r1', state: 'former' },
  to: ref,
  processes: [
    {
      process: 'recruitment',
      name: 'Rekruttering',
      running: 2,
      plan: [step('call', 'call', true), step('check', null, true), step('old', null, false)],
      targets: [],
    },
  ],
  cases: [],
};

test('the plan begins with what the engine proposes', () =>
  expect(proposed(plan)).toEqual({ recruitment: { call: 'call' } }));

test('a step where cases stand must have a place to go', () => {
  expect(homeless(plan.processes, proposed(plan)).map(({ source }) => source)).toEqual(['check']);

  const completed = withTarget(proposed(plan), 'recruitment', 'check', 'inform');
  expect(homeless(plan.processes, completed)).toEqual([]);
});

test('a place can be taken away again', () =>
  expect(withTarget(proposed(plan), 'recruitment', 'call', '')).toEqual({ recruitment: { call: null } }));
