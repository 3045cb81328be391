import { Enterprise } from './enterprise';
import { expect, signIn, test } from './trepart';

test.use({ refused: [/\/answer$/] });

test('Who loses a race keeps what they typed, sees what changed, and can send again', async ({ page }) => {
  test.slow();
  const enterprise = await Enterprise.aboutToSign();
  const { id } = await enterprise.open('signCooperation');
  await signIn(page, enterprise.manager);
  await page.goto(`/work/${id}`);
  const terms = page.getByRole('textbox', { name: /enige om noe mer/ });
  await page.getByLabel('Når starter dere?').fill('2027-02-01');
  await page.getByRole('checkbox', { name: /Vi godtar vilkårene/ }).check();
  await terms.fill('Ledelsen setter av fire timer i uken.');

  await enterprise.answer('signCooperation', 'union-representative', {
    startOn: '2027-03-01',
    localTerms: 'Tillitsvalgt rakk det først.',
    accepted: true,
  });
  await page.getByRole('button', { name: 'Signer og send' }).click();

  const refusal = page.getByRole('alert').filter({ hasText: 'Innholdet er endret mens du skrev' });
  await expect(refusal).toBeVisible();
  await expect(refusal).toContainText('Tillitsvalgt rakk det først.');
  await expect(terms).toHaveValue('Ledelsen setter av fire timer i uken.');

  await page.getByRole('button', { name: 'Signer og send' }).click();
  await expect(page.getByText('Svaret ditt er mottatt')).toBeVisible();
});
