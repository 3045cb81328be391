import { Enterprise } from './enterprise';
import { choose, Draft, drawn, library, processOwners, saved } from './models';
import { expect, expectAccessible, signedInAs, test } from './trepart';
import { Visitor } from './visitor';

const recruitment = 'recruitment/recruitment.bpmn';

test('A process owner moves a task to another lane, another approves, and the next case’s task arrives there', async ({
  page,
  another,
}) => {
  test.slow();
  const { author, reviewer } = await processOwners();
  const before = (await library(author.id)).current!;
  const draft = await Draft.by(author.id, 'Organisasjonene sjekker');
  await signedInAs(page, author.id);

  await page.goto(draft.editing(recruitment));
  await drawn(page, 'checkOverlap');
  await choose(page, 'Sjekk om det passer nå');
  await page.getByLabel('Hvem gjør det').selectOption({ label: 'Arbeidsgiverorganisasjon' });
  await saved(page);

  await page.goto(draft.address('compare'));
  await expect(page.getByRole('button', { name: 'Sjekk om det passer nå' }).first()).toBeVisible();
  await page.goto(draft.address('review'));
  await page
    .getByRole('textbox', { name: 'Hvorfor trengs endringen?' })
    .fill('Organisasjonene kjenner virksomhetene best.');
  await page.getByRole('button', { name: 'Send til gjennomgang' }).click();
  await expect(page.getByText('Venter på en annen prosesseier')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Godkjenn' })).toHaveCount(0);

  const other = await another();
  await signedInAs(other, reviewer.id);
  await other.goto('/models');
  await other.getByRole('link', { name: draft.title }).click();
  await expect(other.getByRole('button', { name: 'Godkjenn' })).toBeVisible();
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Godkjenn' }).click();
  await other.getByRole('tab', { name: 'Ta i bruk' }).click();
  await other.getByRole('button', { name: 'Ta i bruk nå' }).click();
  await expect(other.getByText('I bruk', { exact: true })).toBeVisible();
  expect((await library(author.id)).current?.id).toBe(draft.id);

  try {
    const next = await Enterprise.enrolled();
    await next.toOverlapCheck();
    const { parties } = await next.open('checkOverlap');
    expect(parties.map(({ role }) => role)).toEqual(['employer-organisation']);
  } finally {
    // The other stories meet the models as they were.
    const owner = await Visitor.as(reviewer.id);
    await owner.post(`/model-revisions/${before.id}/rollback`, { reason: 'Fortellingen er slutt.' });
  }
});

test('A process owner adds a question to a form and sees it as those who answer will', async ({ page }) => {
  test.slow();
  const { author } = await processOwners();
  const draft = await Draft.by(author.id, 'Spør om språk');
  await signedInAs(page, author.id);
  try {
    await page.goto(draft.editing('recruitment/callEnterprise.form'));
    const kinds = page.getByRole('button', { name: 'Kort svar' });
    await expect(kinds.first()).toBeVisible({ timeout: 30_000 });
    await kinds.first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.form-editor .fjs-form-container .fjs-element').last().click();
    await page.getByText('Generelt').click();
    await page.getByLabel('Spørsmål', { exact: true }).fill('Hvilke språk trengs det informasjon på?');
    await saved(page);

    await page.goto(draft.address('compare'));
    await page.getByText('Vis før og etter').click();
    await expect(page.getByText('Hvilke språk trengs det informasjon på?').last()).toBeVisible();
  } finally {
    await draft.discard();
  }
});

test('What a process owner gets wrong is said on the step, and review waits until it is mended', async ({ page }) => {
  test.slow();
  const { author } = await processOwners();
  const draft = await Draft.by(author.id, 'Uten forklaring');
  await signedInAs(page, author.id);
  try {
    await page.goto(draft.editing(recruitment));
    await drawn(page, 'checkOverlap');
    await choose(page, 'Sjekk om det passer nå');
    await page.getByRole('button', { name: 'Sett inn' }).click();
    await page.getByRole('menuitem', { name: 'Oppgave for en part' }).first().click();
    await expect(page.getByText('Mangler navn.').first()).toBeVisible({ timeout: 15_000 });
    await saved(page);

    await page.goto(draft.address('review'));
    await expect(page.getByText(/må rettes først/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Send til gjennomgang' })).toBeDisabled();
  } finally {
    await draft.discard();
  }
});
