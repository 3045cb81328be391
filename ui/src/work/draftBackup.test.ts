import { beforeEach, expect, test } from 'vitest';
import { draftBackup } from './draftBackup';

beforeEach(() => localStorage.clear());

test('keeps what was typed per person and task', () => {
  draftBackup.write('kari', '1', { why: 'Fordi' });

  expect(draftBackup.read('kari', '1')?.data).toEqual({ why: 'Fordi' });
  expect(draftBackup.read('ola', '1')).toBeNull();
});

test('is gone when the server has it, and all of it at sign-out', () => {
  draftBackup.write('kari', '1', {});
  draftBackup.write('kari', '2', {});
  localStorage.setItem('trepart.theme', 'dark');

  draftBackup.remove('kari', '1');
  expect(draftBackup.read('kari', '1')).toBeNull();

  draftBackup.removeAll();
  expect(draftBackup.read('kari', '2')).toBeNull();
  expect(localStorage.getItem('trepart.theme')).toBe('dark');
});

test('a damaged backup is no backup', () => {
  localStorage.setItem('trepart.draft.kari.1', '{');
  expect(draftBackup.read('kari', '1')).toBeNull();
});
