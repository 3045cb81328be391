import { expect, test } from 'vitest';
import type { MigrationCase, MigrationPlan, MigrationStep } from '../api/migration';
import { caseOrder, chosenCases, everyCase, homeless, proposed, withTarget } from './migration';

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

const inIndustry = (caseId: string, industry: string): MigrationCase => ({
  caseId,
  label: caseId,
  phase: null,
  industry,
  region: 'west',
});

const cases = [inIndustry('a', 'meat'), inIndustry('b', 'nursing-home'), inIndustry('c', 'meat')];

test('all cases move unless something else is chosen', () =>
  expect(caseOrder(cases, everyCase)).toEqual({ cases: null }));

test('an industry is ordered by its name', () =>
  expect(caseOrder(cases, { ...everyCase, industry: 'meat' })).toEqual({ cases: null, industry: 'meat' }));

test('cases taken out of a group leave the others named one by one', () =>
  expect(caseOrder(cases, { ...everyCase, industry: 'meat', without: ['a'] })).toEqual({ cases: ['c'] }));

test('a group without cases moves nothing', () =>
  expect(chosenCases(cases, { ...everyCase, region: 'north' })).toEqual([]));
