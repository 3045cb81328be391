import { expect, signIn, test } from './trepart';
import { somebodyWho } from './visitor';

test('The project leader opens the matrix, narrows it to an industry, and goes on to one case', async ({ page }) => {
  await signIn(page, (await somebodyWho('project-leader')).name);
  await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Milepæler' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Milepæler' })).toBeVisible();
  const enterprises = page
    .getByRole('region', { name: 'Tabell over virksomheter og milepæler' })
    .getByRole('rowheader');
  await expect(enterprises.first()).toBeVisible();
  const all = await enterprises.count();

  await page.getByRole('combobox', { name: 'Bransje' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/industry=/);
  await expect.poll(() => enterprises.count()).toBeLessThan(all);

  const link = enterprises.first().getByRole('link').first();
  const name = (await link.innerText()).trim();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});
