import type { Page } from '@playwright/test';
import type { Library, LibraryFile, RevisionDetail } from '../src/api/models';
import { expect } from './trepart';
import { Visitor, demoPeople } from './visitor';

export const PROGRAMME = 'three-two-one';

/** Two process owners of the demo: four eyes need both. */
export async function processOwners() {
  const found = (await demoPeople()).filter(({ roles }) => roles.some(({ role }) => role === 'process-owner'));
  const [author, reviewer] = found;
  if (!author || !reviewer) throw new Error('The demo needs two process owners');
  return { author, reviewer };
}

/** A draft begun by its author, for stories about what comes after. */
export class Draft {
  constructor(
    private readonly author: Visitor,
    readonly id: string,
    readonly title: string,
  ) {}

  static async by(personId: string, title: string): Promise<Draft> {
    const author = await Visitor.as(personId);
    const named = `${title} ${Date.now().toString(36)}`;
    const { id } = await author.post<RevisionDetail>('/model-revisions', { programme: PROGRAMME, title: named });
    return new Draft(author, id, named);
  }

  address = (tab?: string) => `/models/revisions/${this.id}${tab ? `?tab=${tab}` : ''}`;

  editing = (path: string) => `/models/revisions/${this.id}/edit?path=${encodeURIComponent(path)}`;

  now = () => this.author.get<RevisionDetail>(`/model-revisions/${this.id}`);

  files = () => this.author.get<LibraryFile[]>(`/model-revisions/${this.id}/files`);

  private at = (path: string) => `/model-revisions/${this.id}/file?path=${encodeURIComponent(path)}`;

  read = async (path: string) => (await this.author.read(this.at(path))).text;

  async write(path: string, change: (was: string) => string): Promise<void> {
    await this.author.post(`/model-revisions/${this.id}/editing`, {});
    const { text, etag } = await this.author.read(this.at(path));
    const next = change(text);
    expect(next, `${path} is changed`).not.toBe(text);
    await this.author.write(this.at(path), next, etag);
  }

  add = (path: string, text: string) => this.author.write(this.at(path), text);

  delete = async (path: string) => this.author.remove(this.at(path), (await this.author.read(this.at(path))).etag);

  submit = () => this.author.post(`/model-revisions/${this.id}/submission`, { reason: 'Slik ble vi enige om.' });

  /** Puts it away again, so that the next story meets the models as they were. */
  async discard(): Promise<void> {
    const { state } = await this.now();
    if (state !== 'draft') return;
    await this.author.post(`/model-revisions/${this.id}/editing`, { takeOver: true });
    await this.author.remove(`/model-revisions/${this.id}`);
  }
}

/** Looked at and found good by another process owner. */
export async function approved(draft: Draft, reviewer: string): Promise<void> {
  await draft.submit();
  await (await Visitor.as(reviewer)).post(`/model-revisions/${draft.id}/review`, { decision: 'approve', text: '' });
}

export const library = async (personId: string): Promise<Library> =>
  (await Visitor.as(personId)).get<Library>(`/models?programme=${PROGRAMME}`);

/** The editor has drawn the model and can be worked in. */
export async function drawn(page: Page, element: string): Promise<void> {
  await expect(page.locator(`.bpmn-editor [data-element-id="${element}"]`).first()).toBeVisible({ timeout: 30_000 });
}

/** What one has done has reached the server. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^Lagret kl\./)).toBeVisible({ timeout: 15_000 });
}

/** Chooses a step by the list: without a mouse as well as with one. */
export async function choose(page: Page, step: string): Promise<void> {
  await page.getByRole('tab', { name: 'Som liste' }).click();
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByRole('tab', { name: /^Sjekk/ }).click();
}
