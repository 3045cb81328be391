import { expect, test } from 'vitest';
import type { RevisionState, RevisionSummary } from '../api/models';
import { allowed, awaiting, inUse, whyNot } from './revision';

const revision = (number: number, state: RevisionState, mine = false): RevisionSummary => ({
  id: `r${number}`,
  number,
  programme: 'three-two-one',
  title: `Endring ${number}`,
  state,
  reason: null,
  basedOn: null,
  author: null,
  createdAt: '2026-11-01T08:00:00Z',
  changedAt: '2026-11-01T08:00:00Z',
  changedFiles: 0,
  editor: null,
  approvedBy: null,
  publishedAt: null,
  effectiveOn: null,
  cases: 0,
  mine,
  version: 1,
});

const numbers = (found: RevisionSummary[]) => found.map(({ number }) => number);

test('my drafts come first, then what others wait for me to review', () => {
  const found = awaiting([
    revision(1, 'former'),
    revision(2, 'current'),
    revision(3, 'draft', true),
    revision(4, 'in-review'),
    revision(5, 'draft', true),
  ]);

  expect(numbers(found.drafts)).toEqual([5, 3]);
  expect(numbers(found.reviews)).toEqual([4]);
});

test('what I have sent waits for another: nobody reviews their own', () => {
  const found = awaiting([revision(3, 'in-review', true)]);

  expect(found.reviews).toEqual([]);
  expect(numbers(found.others)).toEqual([3]);
});

test('a pilot and a planned change are under way', () => {
  const found = awaiting([revision(3, 'pilot'), revision(4, 'scheduled'), revision(5, 'approved')]);

  expect(numbers(found.underWay)).toEqual([4, 3]);
  expect(numbers(found.ready)).toEqual([5]);
});

test('a refusal may say why', () => {
  expect(allowed(true)).toBe(true);
  expect(allowed({ allowed: false, why: 'Du har skrevet den' })).toBe(false);
  expect(whyNot({ allowed: false, why: 'Du har skrevet den' })).toBe('Du har skrevet den');
  expect(allowed(undefined)).toBe(false);
});

test('what new cases get comes first among the versions in use', () => {
  const used = inUse([
    { ...revision(1, 'former'), cases: 12 },
    revision(2, 'former'),
    revision(3, 'current'),
    { ...revision(4, 'pilot'), cases: 2 },
  ]);

  expect(numbers(used)).toEqual([3, 4, 1]);
});
