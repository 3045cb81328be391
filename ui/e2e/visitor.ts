import { type APIRequestContext, request } from '@playwright/test';
import type { DemoPerson, Session, WorkItemSummary } from '../src/api/types';

const baseURL = process.env.BASE_URL ?? 'http://localhost:8080';

/** Somebody at the API: what a test sets its scene with, and what the others do meanwhile. */
export class Visitor {
  private constructor(private readonly context: APIRequestContext) {}

  static async stranger(): Promise<Visitor> {
    const visitor = new Visitor(await request.newContext({ baseURL, extraHTTPHeaders: { 'Accept-Language': 'nb' } }));
    await visitor.context.get('/api/session');
    return visitor;
  }

  static async as(personId: string): Promise<Visitor> {
    const visitor = await Visitor.stranger();
    await visitor.post('/demo/session', { personId });
    return visitor;
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.context.get(`/api${path}`);
    if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async post<T>(path: string, data: unknown, version?: number): Promise<T> {
    const text = await this.send('POST', path, {
      data,
      headers: version === undefined ? {} : { 'If-Match': `"${version}"` },
    });
    return (text ? JSON.parse(text) : undefined) as T;
  }

  async remove(path: string, etag?: string): Promise<void> {
    await this.send('DELETE', path, { headers: etag ? { 'If-Match': etag } : {} });
  }

  /** A text and its ETag. */
  async read(path: string): Promise<{ text: string; etag: string }> {
    const answer = await this.context.get(`/api${path}`);
    if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`);
    return { text: await answer.text(), etag: answer.headers().etag ?? '' };
  }

  /** @param etag what the text replaces; without it, nothing may be there yet */
  async write(path: string, text: string, etag?: string): Promise<void> {
    const unchanged: Record<string, string> = etag ? { 'If-Match': etag } : { 'If-None-Match': '*' };
    await this.send('PUT', path, { data: text, headers: { 'Content-Type': 'application/octet-stream', ...unchanged } });
  }

  /** The open task somebody was given in a course with this title. */
  async taskAbout(title: string): Promise<string> {
    const { items } = await this.get<{ items: WorkItemSummary[] }>('/work-items?list=todo&limit=100');
    const found = items.find(({ subject }) => subject === title);
    if (!found) throw new Error(`No task about ${title}`);
    return found.id;
  }

  private async send(
    method: string,
    path: string,
    { data, headers }: { data?: unknown; headers: Record<string, string> },
  ): Promise<string> {
    const { cookies } = await this.context.storageState();
    const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
    const answer = await this.context.fetch(`/api${path}`, {
      method,
      data,
      headers: { 'X-XSRF-TOKEN': token, ...headers },
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.text();
  }

  session = () => this.get<Session>('/session');
}

export async function demoPeople(): Promise<DemoPerson[]> {
  return (await Visitor.stranger()).get<DemoPerson[]>('/demo/people');
}

/** The first of the demo's people with this role anywhere. */
export async function somebodyWho(role: string): Promise<DemoPerson> {
  const found = (await demoPeople()).find(({ roles }) => roles.some((held) => held.role === role));
  if (!found) throw new Error(`The demo has nobody who is ${role}`);
  return found;
}
