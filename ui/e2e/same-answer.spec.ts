import type { Page } from '@playwright/test';
import { Enterprise } from './enterprise';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, signIn, test } from './trepart';

// Twice on the way an answer for several is refused.
test.use({ refused: [/\/alike$/] });

const INSTITUTE = 'Fatima Østrem';

/** What all of them share, and the numbers of the one whose task is open. */
async function fill(page: Page, enterprise: Enterprise): Promise<void> {
  await page.getByLabel('Hvilket spørreskjema?').selectOption('baseline');
  await page.getByLabel('Åpner', { exact: true }).fill(enterprise.inDays(1));
  await page.getByLabel('Stenger', { exact: true }).fill(enterprise.inDays(21));
  await page.getByRole('radio', { name: 'Én lenke på plakat, én gang per enhet' }).check();
  for (const group of ['Ledere', 'Tillitsvalgte', 'Verneombud'])
    await page.getByLabel(group, { exact: true }).fill('2');
  await page.getByLabel('Andre ansatte', { exact: true }).fill('40');
}

async function count(page: Page, name: string, employees: string): Promise<void> {
  for (const group of ['Ledere', 'Tillitsvalgte', 'Verneombud']) {
    await page.getByRole('textbox', { name: `${group}, ${name}` }).fill('1');
  }
  await page.getByRole('textbox', { name: `Andre ansatte, ${name}` }).fill(employees);
}

test('The institute prepares the survey of several enterprises with one answer', async ({ page, another }) => {
  test.setTimeout(600_000);
  const solheim = await Enterprise.withGroup();
  const furuly = await Enterprise.withGroup();
  const granli = await Enterprise.withGroup();
  const task = await solheim.toBeSurveyed();
  await furuly.toBeSurveyed();
  await granli.toBeSurveyed();

  await signIn(page, INSTITUTE);
  await page.goto(`/work/${task}`);
  await fill(page, solheim);
  const several = page.getByRole('region', { name: 'Samme svar for flere' });
  await expect(several.getByText(/virksomheter venter på det samme/)).toBeVisible();
  await several.getByRole('button', { name: 'Vis mer' }).click();
  for (const { name } of [furuly, granli]) await several.getByRole('checkbox', { name, exact: true }).check();
  await count(page, furuly.name, '25');
  await count(page, granli.name, 'mange');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Send for 3 virksomheter' }).click();
  const wrong = page.getByRole('textbox', { name: `Andre ansatte, ${granli.name}` });
  await expect(wrong).toBeFocused();
  await expect(wrong).toHaveAccessibleDescription(/Skriv et tall/);
  await expectAccessible(page);
  await wrong.fill('90');

  await granli.prepareWave(12);
  await page.getByRole('button', { name: 'Send for 3 virksomheter' }).click();
  const row = page.getByRole('row', { name: granli.name });
  await expect(row.getByText('Oppgaven er allerede gjort.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: `Andre ansatte, ${furuly.name}` })).toHaveValue('25');
  await row.getByRole('checkbox').click();
  await expect(row).toBeHidden();
  await expect(several.getByRole('checkbox', { name: /^Velg/ })).toBeFocused();

  const small = await another(phone);
  await signIn(small, INSTITUTE);
  await small.goto(`/work/${task}`);
  await small.getByRole('region', { name: 'Samme svar for flere' }).getByRole('button', { name: 'Vis mer' }).click();
  await small.getByRole('checkbox', { name: furuly.name, exact: true }).check();
  await expect(small.getByRole('textbox', { name: `Andre ansatte, ${furuly.name}` })).toBeVisible();
  await expectNoSidewaysScroll(small);
  await expectAccessible(small);

  await page.getByRole('button', { name: 'Send for 2 virksomheter' }).click();
  await expect(page.getByText('Sendt for 2 virksomheter')).toBeVisible();
  await page.getByRole('link', { name: 'Til oppgavene' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Oppgaver' })).toBeVisible();
  for (const one of [solheim, furuly, granli]) await one.open('informStaff');
});
