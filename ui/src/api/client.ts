import { Problem } from './problem';

type Query = Record<string, string | number | boolean | null | undefined>;

interface Request {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** The version or fingerprint one was looking at. */
  ifMatch?: number | string;
  ifNoneMatch?: '*';
  /** The body is a file of this type, sent as it is. */
  type?: string;
  query?: Query;
  signal?: AbortSignal;
  accept?: string;
}

export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

const csrfToken = () => /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1];

async function ensureCsrfToken(): Promise<string | undefined> {
  if (!csrfToken()) await fetch('/api/session', { headers: { Accept: 'application/json' } }).catch(() => undefined);
  return csrfToken();
}

async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => ({}));
  return new Problem(response.status, typeof body === 'object' && body !== null ? body : {});
}

async function send(
  path: string,
  { method = 'GET', body, ifMatch, ifNoneMatch, type, query, signal, accept = 'application/json' }: Request,
): Promise<Response> {
  const headers = new Headers({ Accept: accept, 'Accept-Language': document.documentElement.lang });
  if (method !== 'GET') {
    const token = await ensureCsrfToken();
    if (token) headers.set('X-XSRF-TOKEN', decodeURIComponent(token));
  }
  if (ifMatch !== undefined) headers.set('If-Match', `"${ifMatch}"`);
  const isFile = body instanceof FormData;
  if (ifNoneMatch) headers.set('If-None-Match', ifNoneMatch);
  if (body !== undefined && !isFile) headers.set('Content-Type', type ?? 'application/json');
  const payload = body === undefined ? undefined : isFile ? body : type ? (body as BodyInit) : JSON.stringify(body);
  let response: Response;
  try {
    response = await fetch(withQuery(`/api${path}`, query), { method, headers, body: payload, signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem(0);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function json<T>(path: string, request: Request): Promise<T> {
  const response = await send(path, request);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

export interface TextFile {
  text: string;
  /** What If-Match wants back, without its quotation marks. */
  etag: string;
}

const etagOf = (response: Response) => (response.headers.get('ETag') ?? '').replace(/^W\//, '').replaceAll('"', '');

export const api = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => json<T>(path, { query, signal }),
  text: async (path: string, signal?: AbortSignal) =>
    (await send(path, { signal, accept: 'text/xml, */*;q=0.1' })).text(),
  post: <T>(path: string, body?: unknown, more: Pick<Request, 'ifMatch' | 'query'> = {}) =>
    json<T>(path, { method: 'POST', body, ...more }),
  put: <T>(path: string, body: unknown) => json<T>(path, { method: 'PUT', body }),
  patch: <T>(path: string, body: unknown) => json<T>(path, { method: 'PATCH', body }),
  delete: <T>(path: string, query?: Query) => json<T>(path, { method: 'DELETE', query }),
  file: async (path: string, query: Query, signal?: AbortSignal): Promise<TextFile> => {
    const response = await send(path, { query, signal, accept: '*/*' });
    return { text: await response.text(), etag: etagOf(response) };
  },
  /** Writes a file over the one with this fingerprint; null: a new file. Gives the new fingerprint. */
  putFile: async (path: string, query: Query, file: { text: string; type: string; etag: string | null }) => {
    const guard = file.etag === null ? ({ ifNoneMatch: '*' } as const) : { ifMatch: file.etag };
    return etagOf(await send(path, { method: 'PUT', query, body: file.text, type: file.type, ...guard }));
  },
  postFile: <T>(path: string, body: Blob, type: string) => json<T>(path, { method: 'POST', body, type }),
  blob: async (path: string, query?: Query) => (await send(path, { query, accept: '*/*' })).blob(),
  download: async (path: string, body: unknown, query?: Query) =>
    (await send(path, { method: 'POST', body, query, accept: '*/*' })).blob(),
};
