import { Enterprise } from './enterprise';
import { expect, expectAccessible, phone, signIn, test } from './trepart';

test.use(phone);

test('A safety representative on her phone finds her one task, does it, and is told what happens next', async ({
  page,
}) => {
  test.slow();
  const enterprise = await Enterprise.withGroup();
  await signIn(page, enterprise.safetyRepresentative);

  await expect(page.getByRole('heading', { level: 1, name: 'Du har 1 ting å gjøre' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sjekk opplæringen din' })).toBeVisible();
  await page.getByRole('link', { name: 'Åpne oppgaven' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Sjekk opplæringen din' })).toBeVisible();
  await page.getByRole('radio', { name: 'Nei' }).check();
  await page.getByRole('textbox', { name: /lære mer om/ }).fill('Hvordan vi kartlegger vold og trusler');
  await expect(page.getByText(/^Lagret kl\./)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fullfør oppgaven' }).click();

  await expect(page.getByText('Oppgaven er ferdig')).toBeVisible();
  await page.getByRole('link', { name: 'Til oppgavene' }).click();
  await expect(page.getByText('Du har ingenting å gjøre nå')).toBeVisible();
  expect((await enterprise.open('organiseTraining')).roleName).toBe('Ledelsen');
});
