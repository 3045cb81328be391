import type { Page } from '@playwright/test';
import type { WorkItem } from '../src/api/types';
import { Enterprise } from './enterprise';
import { expect, signIn, test } from './trepart';

const terms = (page: Page) => page.getByRole('textbox', { name: /enige om noe mer/ });
const signatures = (page: Page) => page.getByRole('region', { name: 'Hvem har svart' });

const asItStands = ({ data }: WorkItem) => data;

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Signer og send' }).click();
}

test('Parties sign the same words: a change makes earlier signatures fall, and all sign what stands', async ({
  page,
  another,
}) => {
  test.slow();
  const enterprise = await Enterprise.aboutToSign();
  const { id } = await enterprise.open('signCooperation');
  const address = `/work/${id}`;

  await signIn(page, enterprise.manager);
  await page.goto(address);
  await page.getByLabel('Når starter dere?').fill('2027-02-01');
  await terms(page).fill('Vi møtes den første tirsdagen hver måned.');
  await page.getByRole('checkbox', { name: /Vi godtar vilkårene/ }).check();
  await sign(page);
  await expect(page.getByText('Svaret ditt er mottatt')).toBeVisible();

  const other = await another();
  await signIn(other, enterprise.unionRepresentative);
  await other.goto(address);
  await expect(terms(other)).toHaveValue('Vi møtes den første tirsdagen hver måned.');
  await terms(other).fill('Vi møtes den første tirsdagen hver måned, i arbeidstiden.');
  await sign(other);
  await expect(other.getByText('Svaret ditt er mottatt')).toBeVisible();

  await page.goto(address);
  await expect(signatures(page)).toContainText('Må svare på nytt');
  await expect(terms(page)).toHaveValue('Vi møtes den første tirsdagen hver måned, i arbeidstiden.');
  await sign(page);
  await expect(page.getByText('Svaret ditt er mottatt')).toBeVisible();

  await enterprise.answer('signCooperation', 'safety-representative', asItStands);
  expect(await enterprise.answer('signCooperation', 'project-leader', asItStands)).toBe(true);
  await page.goto(address);
  await expect(page.getByText(/^Gjort /)).toBeVisible();
});
