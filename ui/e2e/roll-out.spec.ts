import { Enterprise } from './enterprise';
import { library, processOwners, Draft, approved } from './models';
import { expect, expectAccessible, signedInAs, test } from './trepart';
import { Visitor, somebodyWho } from './visitor';

const model = 'recruitment/recruitment.bpmn';
const form = (step: string) => `recruitment/${step}.form`;

/** The step is another one from now on, also to the engine: who stands in it must be told where to go. */
async function renamesAStep(draft: Draft): Promise<void> {
  const another = (was: string) => was.replaceAll('checkOverlap', 'checkCapacity');
  await draft.write(model, (was) => another(was).replace('Sjekk om det passer nå', 'Sjekk kapasiteten'));
  await draft.write('decisions/deadlines.dmn', another);
  await draft.add(form('checkCapacity'), another(await draft.read(form('checkOverlap'))));
  await draft.delete(form('checkOverlap'));
}

test('A change is tried on an industry first, its figures stand beside the others, and it is withdrawn', async ({
  page,
}) => {
  test.slow();
  const { author, reviewer } = await processOwners();
  const draft = await Draft.by(author.id, 'Prøv på kjøtt');
  await draft.write(model, (was) => was.replace('"Ring virksomheten"', '"Ring og hør"'));
  await approved(draft, reviewer.id);
  await signedInAs(page, reviewer.id);

  await page.goto(draft.address('rollOut'));
  const group = page.getByRole('group', { name: 'Bransje' });
  await page.getByRole('button', { name: 'Begynn å prøve' }).click();
  await expect(page.getByText('Velg minst én bransje, region eller virksomhet')).toBeVisible();
  await group.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Begynn å prøve' }).click();
  await expect(page.getByText('Prøves ut', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'I bruk' })).toBeVisible();
  await expectAccessible(page);

  await group.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Endre gruppen' }).click();
  await page.getByRole('tab', { name: 'Oversikt' }).click();
  await expect(page.getByText('Gruppen er endret')).toBeVisible();

  await page.getByRole('tab', { name: 'Ta i bruk' }).click();
  await page.getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(page.getByText('Lagt bort', { exact: true }).first()).toBeVisible();
  expect((await library(author.id)).current?.id).not.toBe(draft.id);
});

test('Running cases are moved, the one that cannot is told why and moved afterwards; then all goes back', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { author, reviewer } = await processOwners();
  const before = (await library(author.id)).current!;
  const stands = await Enterprise.enrolled();
  const beginning = await Enterprise.enrolled();
  await stands.toOverlapCheck();
  const draft = await Draft.by(author.id, 'Sjekk kapasiteten');
  await renamesAStep(draft);
  await approved(draft, reviewer.id);
  const owner = await Visitor.as(reviewer.id);
  await owner.post(`/model-revisions/${draft.id}/publication`, { effectiveOn: null, notify: false, note: null });
  await signedInAs(page, reviewer.id);

  await page.goto(draft.address('rollOut'));
  await page.getByRole('combobox', { name: 'Flytt fra versjon' }).selectOption(before.id);
  await page.getByText(/^\d+ saker? er med/).click();
  await page.getByRole('combobox', { name: 'Bransje' }).selectOption({ label: 'Sykehjem' });
  await page.getByRole('button', { name: 'Prøv uten å flytte' }).click();
  await expect(page.getByText('Kan ikke', { exact: true }).first()).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);

  await page.getByRole('combobox', { name: /Sjekk om det passer nå/ }).selectOption({ label: 'Sjekk kapasiteten' });
  await page.getByRole('button', { name: 'Prøv uten å flytte' }).click();
  await expect(page.getByText(/blir til «Sjekk kapasiteten»/).first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: /^Flytt \d+ sak/ }).click();
  await expect(page.getByText(/^Ferdig:/)).toBeVisible({ timeout: 120_000 });
  expect((await stands.open('checkCapacity')).title).toBe('Sjekk kapasiteten');
  expect((await beginning.open('proposeEnterprise')).step).toBe('proposeEnterprise');

  await page.goto(`/models/revisions/${before.id}?tab=rollOut`);
  await page.getByRole('button', { name: 'Gå tilbake' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Gå tilbake' }).click();
  await expect(dialog.getByText('Skriv hvorfor')).toBeVisible();
  await dialog.getByRole('textbox').fill('Kapasiteten kan ikke sjekkes så tidlig.');
  await dialog.getByRole('button', { name: 'Gå tilbake' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('I bruk', { exact: true }).first()).toBeVisible();
  expect((await library(author.id)).current?.id).toBe(before.id);
});

test('The organisations are heard before a change is approved, and make it known afterwards', async ({
  page,
  another,
}) => {
  test.slow();
  const { author, reviewer } = await processOwners();
  const draft = await Draft.by(author.id, 'Hør organisasjonene');
  await draft.write(model, (was) => was.replace('"Ring virksomheten"', '"Ring og spør"'));
  await signedInAs(page, author.id);
  await page.goto(draft.address('review'));
  await page.getByRole('button', { name: 'Spør partene' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Styringsgruppen', exact: true }).check();
  await dialog.getByRole('textbox').fill('Kan dette gjøres før jul?');
  await dialog.getByRole('button', { name: 'Send spørsmålet' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Kan dette gjøres før jul?')).toBeVisible();

  const member = await somebodyWho('steering-group-member');
  const other = await another();
  await signedInAs(other, member.id);
  const visitor = await Visitor.as(member.id);
  const asked = await visitor.taskAbout(draft.title);
  await other.goto(`/work/${asked}`);
  await expect(other.getByText('Det vi spør om')).toBeVisible();
  await other.getByRole('radio', { name: 'Vi støtter den', exact: true }).check();
  await other.getByLabel('Begrunnelse').fill('Det er på tide.');
  await other.getByRole('button', { name: 'Send svaret' }).click();
  await expect(other.getByText('Oppgaven er ferdig')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Det er på tide.')).toBeVisible();

  await approved(draft, reviewer.id);
  await page.goto(draft.address('rollOut'));
  await page.getByRole('button', { name: 'Gi oppgaver om opplæring' }).click();
  await dialog.getByRole('checkbox', { name: 'Styringsgruppen', exact: true }).check();
  await dialog.getByRole('textbox').fill('Ta det opp på neste møte.');
  await dialog.getByRole('button', { name: 'Send oppgavene' }).click();
  await expect(page.getByText('Ikke gjort ennå').first()).toBeVisible();
  await expectAccessible(page);
});

test('A programme is begun from the template, approved, put to use and taken out as a file', async ({ page }) => {
  test.slow();
  const { author, reviewer } = await processOwners();
  const named = `Prøveprogram ${Date.now().toString(36)}`;
  await signedInAs(page, author.id);
  await page.goto('/models');
  await page.getByRole('button', { name: 'Flere valg' }).click();
  await page.getByRole('menuitem', { name: 'Nytt program' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lag programmet' }).click();
  await expect(dialog.getByText('Skriv navnet').first()).toBeVisible();
  await dialog.getByLabel('Navn på bokmål').fill(named);
  await dialog.getByLabel('Navn på engelsk').fill(`${named} in English`);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lag programmet' }).click();
  await expect(page.getByRole('tab', { name: 'Modeller', selected: true })).toBeVisible();

  const made = new Draft(await Visitor.as(author.id), page.url().replace(/^.*revisions\/([^?]+).*$/, '$1'), named);
  await approved(made, reviewer.id);
  await signedInAs(page, reviewer.id);
  await page.goto(made.address('rollOut'));
  await page.getByRole('button', { name: 'Ta i bruk nå' }).click();
  await expect(page.getByText('I bruk', { exact: true }).first()).toBeVisible();

  await page.goto('/models');
  await page.getByRole('combobox', { name: 'Program' }).selectOption({ label: named });
  await page.getByRole('button', { name: 'Flere valg' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Last ned programmet' }).click();
  expect((await download).suggestedFilename()).toMatch(/^proveprogram-.*\.zip$/);
});

test('A change is planned for a day, and taken back before it comes', async ({ page }) => {
  const { author, reviewer } = await processOwners();
  const draft = await Draft.by(author.id, 'Fra nyttår');
  await draft.write(model, (was) => was.replace('"Ring virksomheten"', '"Ring fra nyttår"'));
  await approved(draft, reviewer.id);
  await signedInAs(page, author.id);

  await page.goto(draft.address('rollOut'));
  await page.getByRole('radio', { name: 'En dag senere' }).check();
  await page.getByRole('button', { name: 'Planlegg' }).click();
  await expect(page.getByText('Velg en dato').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Fra', exact: true }).fill('01.03.2028');
  await page.getByRole('textbox', { name: 'Fra', exact: true }).press('Tab');
  await page.getByRole('button', { name: 'Planlegg' }).click();
  await expect(page.getByText('Planlagt', { exact: true }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Ikke ta den i bruk likevel' }).click();
  await expect(page.getByText('Godkjent', { exact: true }).first()).toBeVisible();
});
