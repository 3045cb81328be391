import { choose, Draft, drawn, processOwners, saved } from './models';
import { expect, signedInAs, test } from './trepart';

const recruitment = 'recruitment/recruitment.bpmn';

test.use({ refused: [/\/(editing$|file\?)/] });

test('One at a time edits a draft: the next one is told who and may take over, and nothing of the first is lost', async ({
  page,
  another,
}) => {
  test.slow();
  const { author, reviewer } = await processOwners();
  const draft = await Draft.by(author.id, 'Samtidig');
  try {
    await signedInAs(page, author.id);
    await page.goto(draft.editing(recruitment));
    await drawn(page, 'callEnterprise');

    const other = await another();
    await signedInAs(other, reviewer.id);
    await other.goto(draft.editing(recruitment));
    await expect(other.getByRole('dialog', { name: `${author.name} redigerer denne endringen nå` })).toBeVisible();
    await other.getByRole('button', { name: 'Ta over' }).click();
    await expect(other.getByRole('dialog')).toHaveCount(0);
    await expect.poll(async () => (await draft.now()).editor?.name).toBe(reviewer.name);
    await choose(other, 'Ring virksomheten');
    await other.getByLabel('Navn', { exact: true }).fill('Ring og hør');
    await saved(other);

    await choose(page, 'Ring virksomheten');
    await page.getByLabel('Navn', { exact: true }).fill('Ring og spør');
    const clash = page.getByRole('dialog', { name: `${reviewer.name} har endret filen mens du arbeidet` });
    await expect(clash).toBeVisible();
    await clash.getByRole('button', { name: 'Bruk det jeg har gjort' }).click();
    await expect(clash).toHaveCount(0);
    await saved(page);
    expect(await draft.read(recruitment)).toContain('"Ring og spør"');
  } finally {
    await draft.discard();
  }
});
