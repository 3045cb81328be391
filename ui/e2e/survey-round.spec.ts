import { expect, expectAccessible, signIn, test } from './trepart';

test('The survey institute plans a pulse for an industry three times a year', async ({ page }) => {
  const title = `Puls på sykehjemmene ${Date.now() % 100_000}`;
  await signIn(page, 'Fatima Østrem');
  const { today } = (await (await page.request.get('/api/demo/clock')).json()) as { today: string };
  const starts = `${Number(today.slice(0, 4)) + 1}-03-04`;
  await page.goto('/surveys');
  await page.getByRole('button', { name: 'Ny runde' }).click();
  await page.getByRole('textbox').fill(title);
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Planlegg runden' })).toBeVisible();
  await page.getByText('Puls: fem spørsmål').click();
  await expect(page.getByLabel('Hvilket spørreskjema?')).toBeHidden();
  await page.getByLabel('Bransje').selectOption({ label: 'Sykehjem' });
  await page.getByLabel('Begynner').fill(starts);
  await page.getByLabel('Hvor ofte?').selectOption({ label: 'Tre ganger i året' });
  await page.getByRole('button', { name: 'Fullfør oppgaven' }).click();
  await expect(page.getByText('Oppgaven er ferdig')).toBeVisible();

  await page.goto('/surveys');
  const round = page.getByRole('listitem').filter({ hasText: title });
  await expect(round).toContainText('Puls · Sykehjem · tre ganger i året');
  await expect(round).toContainText(/Neste: 4\. mars/);
  await expectAccessible(page);
});

test('A round is taken up again before its day and stopped; one that nobody planned is called off', async ({
  page,
}) => {
  const marked = Date.now() % 100_000;
  await signIn(page, 'Fatima Østrem');
  const { today } = (await (await page.request.get('/api/demo/clock')).json()) as { today: string };
  const begin = async (title: string) => {
    await page.goto('/surveys');
    await page.getByRole('button', { name: 'Ny runde' }).click();
    await page.getByRole('textbox').fill(title);
    await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Planlegg runden' })).toBeVisible();
  };
  const planned = `Puls i vest ${marked}`;
  await begin(planned);
  await page.getByText('Puls: fem spørsmål').click();
  await page.getByLabel('Begynner').fill(`${Number(today.slice(0, 4)) + 1}-03-04`);
  await page.getByLabel('Hvor ofte?').selectOption({ label: 'Hvert halvår' });
  await page.getByRole('button', { name: 'Fullfør oppgaven' }).click();
  await expect(page.getByText('Oppgaven er ferdig')).toBeVisible();

  await page.goto('/surveys');
  await page.getByRole('button', { name: `Endre eller avlys: ${planned}` }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gå til oppgaven' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bestem om runden holdes' })).toBeVisible();
  await page.getByText('Nei, avlys. Det blir ikke flere').click();
  await expect(page.getByText('Slik gikk den forrige runden')).toBeHidden();
  await page.getByLabel('Hvorfor?').fill('Programmet spør på en annen måte fra nyttår.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fullfør oppgaven' }).click();
  await expect(page.getByText('Oppgaven er ferdig')).toBeVisible();
  await page.goto('/surveys');
  await expect(page.getByRole('listitem').filter({ hasText: planned })).toContainText('Avsluttet');

  const given = `Runde ingen planlegger ${marked}`;
  await begin(given);
  await page.goto('/surveys');
  await page.getByRole('button', { name: `Avlys: ${given}` }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Avlys runden' }).click();
  await expect(page.getByText(given)).toHaveCount(0);
  await expect(page.getByText(planned)).toBeVisible();
});
