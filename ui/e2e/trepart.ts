import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, type Page, test as base, expect } from '@playwright/test';

export { expect };

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Chromium writes a refused request to the console. That a stranger has no session yet is no fault. */
const EXPECTED = [/\/api\/session$/];

function watch(page: Page, faults: string[], expected: RegExp[]): void {
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const from = message.location().url;
    if (message.type() === 'error' && !expected.some((pattern) => pattern.test(from))) {
      faults.push(`${message.text()} (${from})`);
    }
  });
}

interface Trepart {
  /** Requests that this test makes the server refuse. */
  refused: RegExp[];
  /** A browser of their own for one more person in the story. */
  another: (options?: BrowserContextOptions) => Promise<Page>;
  faults: string[];
}

export const test = base.extend<Trepart>({
  refused: [[], { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults, 'errors in the console').toEqual([]);
  },
  page: async ({ page, faults, refused }, use) => {
    watch(page, faults, [...EXPECTED, ...refused]);
    await use(page);
  },
  another: async ({ browser, faults, refused }, use) => {
    const opened: Page[] = [];
    await use(async (options) => {
      const page = await openIn(browser, options);
      watch(page, faults, [...EXPECTED, ...refused]);
      opened.push(page);
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
  },
});

async function openIn(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
    ...options,
  });
  return context.newPage();
}

/** By the demo's own page, as a person would. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('searchbox', { name: 'Søk etter navn, rolle eller virksomhet' }).fill(name);
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(
    page
      .getByRole('navigation', { name: 'Hovedmeny' })
      .or(page.getByRole('button', { name: 'Meny' }))
      .first(),
  ).toBeVisible();
}

/** Without the sign-in page, for tests that are about something else. */
export async function signedInAs(page: Page, personId: string): Promise<void> {
  await page.request.get('/api/session');
  const token = (await page.context().cookies()).find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  const answer = await page.request.post('/api/demo/session', {
    data: { personId },
    headers: { 'X-XSRF-TOKEN': token },
  });
  expect(answer.ok()).toBe(true);
}

/** Everything has come that was on its way. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(found, 'accessibility').toEqual([]);
}

/** Nothing is wider than the screen (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, 'pixels wider than the screen').toBeLessThanOrEqual(0);
}
