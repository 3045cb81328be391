import { Draft, drawn, processOwners } from './models';
import { expect, signedInAs, test } from './trepart';

const recruitment = 'recruitment/recruitment.bpmn';

test.use({ refused: [/\/(editing$|file\?)/] });

test('One at a time edits a draft: the next one is told who, and may take over', async ({ page, another }) => {
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
    expect((await draft.now()).editor?.name).toBe(reviewer.name);
  } finally {
    await draft.discard();
  }
});
