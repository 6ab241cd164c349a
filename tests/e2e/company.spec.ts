import { paths } from '@clientele/domain/paths';
import { firestore } from '../../functions/src/firebase/app.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { SAMPLES } from '../support/sample-files.ts';
import { expect, test } from '../support/test.ts';
import { createWorkspace } from '../support/workspace.ts';

test('a new workspace is led to its company: details with a wrong IBAN, a logo that is a page, and their history', async ({
  login,
  errors,
}) => {
  errors.allow(/400 \(Bad Request\)/);
  const workspace = await createWorkspace('Nordlys Survey');
  await firestore().doc(paths.workspace(workspace.id)).update({ setUp: 'open' });
  const page = await login(workspace.owner.email);
  await page.goto(`/w/${workspace.id}/clients`);
  const list = page.getByRole('region', { name: 'Set up Nordlys Survey' });
  await expect(list).toContainText('1 of 4 done');
  await list.getByRole('link', { name: /Say who you are/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Company' })).toBeVisible();

  await page.getByRole('button', { name: 'Edit Bank details' }).click();
  const bank = page.getByRole('form', { name: 'Edit Bank details' });
  await bank.getByRole('textbox', { name: 'IBAN' }).fill('NO92 8601 1117 947');
  await bank.getByRole('button', { name: 'Save' }).click();
  await expect(bank.getByRole('textbox', { name: 'IBAN' })).toHaveAccessibleDescription(/check digits/);
  await expectAccessible(page, 'company, a wrong IBAN');
  await page.reload();
  await expect(bank).toContainText('Your unsaved draft is back');
  await bank.getByRole('textbox', { name: 'IBAN' }).fill('NO93 8601 1117 947');
  await bank.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('region', { name: 'Bank details' })).toContainText('NO93 8601 1117 947');

  const logo = page.getByRole('region', { name: 'Logo' });
  const chooser = logo.locator('input[type=file]');
  await chooser.setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<!doctype html><script>alert(1)</script>'),
  });
  await expect(logo.getByRole('alert')).toContainText(/something else inside|neither a PNG nor a JPEG/);
  await chooser.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: SAMPLES['image/png'].content });
  await expect(logo.getByRole('img', { name: 'Logo of Nordlys Survey' })).toBeVisible();

  await page.getByRole('tab', { name: 'History' }).click();
  const history = page.getByRole('tabpanel', { name: 'History' });
  await expect(history).toContainText('Olivia Ortega changed the details of Nordlys Survey');
  await expect(history).toContainText('NO93 8601 1117 947');
  await expectAccessible(page, 'history of the workspace');
});
