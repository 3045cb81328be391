import { expect, signIn, test } from './trepart';
import { somebodyWho } from './visitor';

test('Norwegian is first; English is one press away and stays', async ({ page }) => {
  const leader = await somebodyWho('project-leader');
  await signIn(page, leader.name);
  await page.goto('/work');
  await expect(page.getByRole('heading', { level: 1, name: 'Oppgaver' })).toBeVisible();

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tasks' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.goto('/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();

  await page.getByRole('button', { name: 'Norsk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Innstillinger' })).toBeVisible();
});
