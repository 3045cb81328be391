import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { api, withQuery } from './client';
import { Problem } from './problem';

const answer = (status: number, body: unknown) =>
  vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify(body), { status })));

const sent = (stub: ReturnType<typeof answer>) => {
  const [url, init] = stub.mock.calls[0] ?? [];
  return { url, headers: new Headers(init?.headers), body: init?.body };
};

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc';
  document.documentElement.lang = 'nb';
});
afterEach(() => vi.unstubAllGlobals());

test('leaves empty filters out of the address', () => {
  expect(withQuery('/cases', { q: '', county: '03', overdue: undefined })).toBe('/cases?county=03');
});

test('sends the token, the language and the version it was looking at', async () => {
  const fetch = answer(200, { state: 'done' });
  vi.stubGlobal('fetch', fetch);

  await api.post('/work-items/1/answer', { data: {} }, { ifMatch: 4 });

  const { url, headers, body } = sent(fetch);
  expect(url).toBe('/api/work-items/1/answer');
  expect(headers.get('X-XSRF-TOKEN')).toBe('abc');
  expect(headers.get('Accept-Language')).toBe('nb');
  expect(headers.get('If-Match')).toBe('"4"');
  expect(body).toBe('{"data":{}}');
});

test('turns a refusal into a problem with its fields', async () => {
  vi.stubGlobal('fetch', answer(422, { title: 'Ugyldig', fields: [{ path: 'why', message: 'Mangler' }] }));

  const problem = await api.get('/x').catch((error: unknown) => error);

  expect(problem).toBeInstanceOf(Problem);
  expect((problem as Problem).fields).toEqual([{ path: 'why', message: 'Mangler' }]);
});

test('says status 0 when the server cannot be reached', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.reject(new TypeError('network'))),
  );

  await expect(api.get('/x')).rejects.toMatchObject({ status: 0 });
});
