import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '../api/problem';
import { FileSaver } from './fileSaver';

const kept: (string | null)[] = [];
const put = vi.fn<(text: string, etag: string | null) => Promise<string>>();

const saver = (etag: string | null = 'first') =>
  new FileSaver(etag, {
    put,
    keep: (text) => kept.push(text),
    now: () => new Date('2026-11-21T09:00:00Z'),
    pause: 1000,
    retry: 5000,
  });

beforeEach(() => {
  vi.useFakeTimers();
  put.mockReset().mockResolvedValue('second');
  kept.length = 0;
});
afterEach(() => vi.useRealTimers());

test('saves once when one stops changing, over the version one began with', async () => {
  const file = saver();
  file.change('a');
  file.change('ab');

  await vi.advanceTimersByTimeAsync(1000);

  expect(put.mock.calls).toEqual([['ab', 'first']]);
  expect(file.saving()).toEqual({ state: 'saved', at: '2026-11-21T09:00:00.000Z' });
  expect(file.unsaved()).toBeNull();
});

test('the next save is over the version the last one made', async () => {
  const file = saver();
  file.change('a');
  await vi.advanceTimersByTimeAsync(1000);
  file.change('b');
  await vi.advanceTimersByTimeAsync(1000);

  expect(put.mock.calls[1]).toEqual(['b', 'second']);
});

test('a change while saving is saved after it', async () => {
  let done: (etag: string) => void = () => undefined;
  put.mockImplementationOnce(() => new Promise((resolve) => (done = resolve)));
  const file = saver();
  file.change('a');
  await vi.advanceTimersByTimeAsync(1000);
  file.change('b');
  done('second');
  await vi.advanceTimersByTimeAsync(1000);

  expect(put.mock.calls.map(([text]) => text)).toEqual(['a', 'b']);
});

test('what is changed is not called saved before it is', async () => {
  const file = saver();
  file.touch();
  expect(file.saving()).toEqual({ state: 'saving' });
  file.change('a');
  await vi.advanceTimersByTimeAsync(1000);
  expect(file.saving().state).toBe('saved');

  let done: (etag: string) => void = () => undefined;
  put.mockImplementationOnce(() => new Promise((resolve) => (done = resolve)));
  file.change('b');
  await vi.advanceTimersByTimeAsync(1000);
  file.touch();
  done('third');
  await vi.advanceTimersByTimeAsync(1000);
  expect(file.saving()).toEqual({ state: 'saving' });
  file.change('c');
  await vi.advanceTimersByTimeAsync(1000);
  expect(file.saving().state).toBe('saved');
});

test('trouble is told while one goes on, until a save has gone well', async () => {
  put.mockRejectedValueOnce(new Problem(0));
  const file = saver();
  file.change('a');
  await vi.advanceTimersByTimeAsync(1000);
  file.touch();
  expect(file.saving().state).toBe('kept');
  file.change('ab');
  expect(file.saving().state).toBe('kept');
  await vi.advanceTimersByTimeAsync(1000);
  expect(file.saving().state).toBe('saved');
});

test('without a connection it is kept here and tried again', async () => {
  put.mockRejectedValueOnce(new Problem(0));
  const file = saver();
  file.change('a');
  await vi.advanceTimersByTimeAsync(1000);
  expect(file.saving().state).toBe('kept');
  expect(kept.at(-1)).toBe('a');

  await vi.advanceTimersByTimeAsync(5000);
  expect(file.saving().state).toBe('saved');
  expect(kept.at(-1)).toBeNull();
});

test('when somebody else was first nothing is written over until one has chosen', async () => {
  put.mockRejectedValueOnce(new Problem(412));
  const file = saver();
  file.change('mine');
  await vi.advanceTimersByTimeAsync(1000);
  file.change('mine too');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(put).toHaveBeenCalledTimes(1);
  expect(file.unsaved()).toBe('mine too');

  await file.insist('theirs');
  expect(put.mock.calls[1]).toEqual(['mine too', 'theirs']);
});

test('what the server cannot read is refused, and the next try is made when it is changed', async () => {
  put.mockRejectedValueOnce(new Problem(422, { detail: 'Linje 3' }));
  const file = saver();
  file.change('bad');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(put).toHaveBeenCalledTimes(1);
  expect(file.saving().state).toBe('refused');

  file.change('good');
  await vi.advanceTimersByTimeAsync(1000);
  expect(file.saving().state).toBe('saved');
});
