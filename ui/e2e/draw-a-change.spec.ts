import { choose, Draft, drawn, processOwners, saved } from './models';
import { expect, expectAccessible, signedInAs, test } from './trepart';

test('A process owner puts a step in before the gathering, with its words and its form', async ({ page }) => {
  test.slow();
  const { author } = await processOwners();
  const draft = await Draft.by(author.id, 'Lokale og tolk');
  await signedInAs(page, author.id);
  try {
    await page.goto(draft.editing('gathering/gathering.bpmn'));
    await drawn(page, 'inviteCases');
    await choose(page, 'Inviter virksomhetene');
    await page.getByRole('button', { name: 'Sett inn' }).click();
    await page.getByRole('menuitem', { name: 'Oppgave for en part' }).first().click();
    await page.getByLabel('Navn', { exact: true }).fill('Bestill lokale og tolk');
    await page.getByLabel('Hvem gjør det').selectOption({ label: 'Arbeidsgiverorganisasjon' });
    await page.getByLabel('Navn på engelsk').fill('Book rooms and interpreters');
    await page.getByText('Forklaring', { exact: true }).click();
    await page.getByLabel('Forklaring til den som har oppgaven').fill('Bestill et lokale som alle kommer inn i.');
    await saved(page);

    await page.getByRole('tab', { name: 'Som liste' }).click();
    const steps = page.getByRole('listitem').filter({ hasText: 'Arbeidsgiverorganisasjon' });
    await expect(steps.getByRole('button', { name: 'Bestill lokale og tolk' })).toBeVisible();
    await page.getByRole('tab', { name: /^Sjekk/ }).click();
    await page.getByRole('button', { name: 'Lag skjemaet' }).click();
    await expect(page.getByRole('heading', { name: /Bestill lokale og tolk/ })).toBeVisible();

    await page.goto(draft.address('review'));
    await expect(page.getByRole('button', { name: 'Send til gjennomgang' })).toBeEnabled();
    await page.goto(draft.address('compare'));
    await expect(page.getByText(/Ny oppgave: «Bestill lokale og tolk»/).first()).toBeVisible();
    await expectAccessible(page);
  } finally {
    await draft.discard();
  }
});

test('A process owner splits a deadline by industry in the table, and the note says it in words', async ({ page }) => {
  test.slow();
  const { author } = await processOwners();
  const draft = await Draft.by(author.id, 'Frist for kjøtt');
  await signedInAs(page, author.id);
  try {
    await page.goto(draft.editing('decisions/deadlines.dmn'));
    const cells = page.locator('tr', { has: page.getByText('"recordAttendance"', { exact: true }) }).locator('td');
    await cells.nth(1).click({ button: 'right' });
    await page.getByText('Ny rad over').click();
    const fresh = page.locator('tr:has(+ tr td:has-text("recordAttendance"))').locator('td');
    // The step last: it is by what stands below that the new row is known.
    for (const [column, text] of [
      ...['"recordAttendance"', '"meat"', '-', '5', '"workingDays"'].entries(),
    ].toReversed()) {
      await fresh.nth(column + 1).click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    }
    await page.getByRole('tab', { name: /^Sjekk/ }).click();
    await saved(page);

    await page.goto(draft.address('compare'));
    await expect(page.getByText(/Ny frist for «Registrer oppmøtet» i kjøttindustri: 5 arbeidsdager/)).toBeVisible();
  } finally {
    await draft.discard();
  }
});
