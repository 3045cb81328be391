import type { Page } from '@playwright/test';
import { Enterprise } from './enterprise';
import { expect, expectAccessible, phone, signIn, test } from './trepart';

// Results are refused twice on the way, the answer page when it has closed, and the wave itself to a stranger.
test.use({ refused: [/\/(surveys|svar)\//] });

const PEOPLE = 12;
const INSTITUTE = 'Fatima Østrem';

/** Answers one question after the other, page by page, and sends. */
async function answers(page: Page, link: string, group: string, taste: number): Promise<void> {
  await page.goto(new URL(link).pathname);
  await page.getByRole('radio', { name: group }).check();
  await page.getByRole('button', { name: 'Gå videre' }).click();
  const send = page.getByRole('button', { name: 'Send' });
  const title = page.getByRole('heading', { level: 1 });
  while (!(await send.isVisible())) {
    const before = await title.textContent();
    await page.locator('fieldset').evaluateAll((questions, liking) => {
      questions.forEach((question, at) => {
        const choices = question.querySelectorAll<HTMLInputElement>('input:not([value=dk]):not([value=nr])');
        choices[(liking + at) % choices.length]?.click();
      });
    }, taste);
    await page.getByRole('button', { name: 'Gå videre' }).click();
    await expect(title).not.toHaveText(before ?? '');
  }
  await send.click();
  await expect(page.getByRole('heading', { name: 'Takk for svaret' })).toBeVisible();
}

test('A survey is answered on phones, ended, released, and read by the parties and nobody else', async ({
  page,
  another,
}) => {
  test.setTimeout(600_000);
  const enterprise = await Enterprise.withGroup();
  const wave = await enterprise.openWave(20);

  await signIn(page, INSTITUTE);
  await expect(page.getByRole('heading', { level: 1, name: 'Undersøkelser' })).toBeVisible();
  await page.getByRole('link', { name: enterprise.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: '0-punktsundersøkelse' })).toBeVisible();
  await expect(page.getByText('0 av 27 har svart')).toBeVisible();
  const link = await page.getByRole('link', { name: /\/svar\// }).getAttribute('href');

  for (let person = 0; person < PEOPLE; person++) {
    const own = await another(phone);
    await answers(own, link!, person === 0 ? 'Leder' : 'Ansatt', person);
    await own.context().close();
  }
  const manager = await another(phone);
  await signIn(manager, enterprise.manager);
  await manager.goto(`/surveys/${wave}/results`);
  await expect(manager.getByText('Resultatene kan ikke ses mens svarene kommer inn.')).toBeVisible();

  await page.reload();
  await expect(page.getByText(`${PEOPLE} av 27 har svart`)).toBeVisible();
  await page.getByRole('button', { name: 'Endre' }).click();
  await page.getByRole('menuitem', { name: 'Avslutt før tiden' }).click();
  await page.getByRole('button', { name: 'Avslutt undersøkelsen' }).click();
  await expect(page.getByText('Skriv hvorfor, med høyst 1000 tegn')).toBeVisible();
  await page.getByRole('textbox', { name: 'Hvorfor?' }).fill('Enheten flytter i neste uke.');
  await page.getByRole('button', { name: 'Avslutt undersøkelsen' }).click();
  await expect(page.getByText('Enheten flytter i neste uke.')).toBeVisible();
  // An idle engine looks for jobs once a minute.
  await expect(page.getByRole('link', { name: 'Vurder svarene' })).toBeVisible({ timeout: 90_000 });

  const late = await another(phone);
  await late.goto(new URL(link!).pathname);
  await expect(late.getByText('Undersøkelsen er stengt.')).toBeVisible();
  await manager.goto(`/surveys/${wave}/results`);
  await expect(manager.getByText(/Resultatene er ikke frigitt ennå/)).toBeVisible();

  await enterprise.releaseWave();
  await manager.goto(`/cases/${enterprise.id}?tab=survey`);
  await manager.getByRole('link', { name: 'Resultater' }).click();
  await expect(manager.getByRole('heading', { name: 'Kort sagt' })).toBeVisible();
  await manager.getByText('Partssamarbeid', { exact: true }).last().click();
  await expect(manager.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expectAccessible(manager);
  const [file] = await Promise.all([
    manager.waitForEvent('download'),
    manager.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^resultater-.*-0-punktsundersøkelse\.csv$/);

  const stranger = await another();
  await signIn(stranger, (await Enterprise.withGroup()).manager);
  await stranger.goto(`/surveys/${wave}/results`);
  await expect(stranger.getByRole('heading', { name: 'Vi finner ikke siden' })).toBeVisible();
});

test('In a room the host opens one theme after the other, and a phone waits for it', async ({ page, another }) => {
  test.setTimeout(300_000);
  const enterprise = await Enterprise.withGroup();
  const wave = await enterprise.openWave(20, 'room');
  await signIn(page, enterprise.manager);
  await page.goto(`/surveys/${wave}`);
  const link = await page.getByRole('link', { name: /\/svar\// }).getAttribute('href');
  await page.getByRole('link', { name: 'Vis på storskjerm' }).click();
  await expect(page.getByRole('img', { name: /QR-kode/ })).toBeVisible();

  const own = await another(phone);
  await own.goto(new URL(link!).pathname);
  await own.getByRole('radio', { name: 'Ansatt' }).check();
  await own.getByRole('button', { name: 'Gå videre' }).click();
  await expect(own.getByRole('group').first()).toBeHidden();
  await page.getByRole('button', { name: /^Åpne tema 1/ }).click();
  await expect(page.getByText('0 av 1 har svart')).toBeVisible();
  await expectAccessible(page);
  await expect(own.getByRole('group').first()).toBeVisible();
});
