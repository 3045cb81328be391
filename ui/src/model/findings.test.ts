import { expect, test } from 'vitest';
import type { Finding } from '../api/models';
import type { LintFinding } from '../bpmn/lint';
import { faultsOf, merged } from './findings';

const path = 'recruitment/recruitment.bpmn';

const saved = (element: string, rule: string, severity: Finding['severity'] = 'error'): Finding => ({
  path,
  element,
  elementName: null,
  severity,
  rule,
  message: 'Sagt av Trepart',
  hint: null,
});

const drawn = (element: string, rule: string): LintFinding => ({
  element,
  elementName: null,
  severity: 'error',
  rule,
  message: 'Element is missing label/name',
});

test('what the drawing finds is said in plain words', () => {
  expect(merged([drawn('task', 'label-required')], [], path, 'nb')[0]?.message).toBe('Mangler navn.');
  expect(merged([drawn('task', 'label-required')], [], path, 'en')[0]?.message).toBe('Has no name.');
});

test('the same thing is said once, errors first, other files not at all', () => {
  const found = merged(
    [drawn('task', 'no-disconnected')],
    [saved('task', 'undocumented', 'warning'), saved('task', 'no-disconnected'), { ...saved('x', 'y'), path: 'other' }],
    path,
    'nb',
  );

  expect(found.map(({ rule }) => rule)).toEqual(['no-disconnected', 'undocumented']);
});

test('an element with an error and a warning is marked with the error', () => {
  const found = merged(
    [],
    [saved('task', 'a', 'warning'), saved('task', 'b'), saved('other', 'c', 'warning')],
    path,
    'nb',
  );

  expect(faultsOf(found)).toEqual({ task: 'has-error', other: 'has-warning' });
});
