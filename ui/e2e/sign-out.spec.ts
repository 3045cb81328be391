import { expect, signIn, test } from './trepart';
import { somebodyWho } from './visitor';

test('Who signs out is out, and comes back to where they wanted to be', async ({ page }) => {
  const leader = await somebodyWho('project-leader');
  await signIn(page, leader.name);
  await page.getByRole('button', { name: `Min konto: ${leader.name}` }).click();
  await page.getByRole('menuitem', { name: 'Logg ut' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Logg inn' })).toBeVisible();

  await page.goto('/cases');
  await expect(page).toHaveURL(/\/sign-in\?return=/);
  await page.getByRole('button', { name: new RegExp(`^${leader.name}`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Saker' })).toBeVisible();
});
