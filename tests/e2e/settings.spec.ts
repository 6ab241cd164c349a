import { REFUSED_BY_RULES, WITHOUT_NETWORK } from '../support/error-watch.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { openClientSettings, openDefaults, setting } from '../support/settings-page.ts';
import { expect, test } from '../support/test.ts';
import { addClient, addPerson, createWorkspace, setPermissions, storedSettings } from '../support/workspace.ts';

test('a default is inherited by every client, one overrides it, goes back, and undoes; all of it live', async ({
  login,
}) => {
  const workspace = await createWorkspace();
  const client = await addClient(workspace, { paymentTermsDays: 60 });
  const olivia = await login(workspace.owner.email);
  const marcus = await login(workspace.manager.email);
  await openDefaults(olivia, workspace);
  await openClientSettings(marcus, client);
  await expect(setting(marcus, 'taxRate')).toContainText(/0%\s*Product default/);
  await expect(setting(marcus, 'termsDays')).toContainText(/60 days\s*From the client’s commercial details/);
  await expect(setting(marcus, 'currency')).toContainText(/US Dollar \(USD\)\s*From the workspace/);

  const rate = setting(olivia, 'taxRate');
  await rate.getByRole('button', { name: 'Change Tax rate' }).click();
  await rate.getByRole('textbox', { name: 'Tax rate' }).fill('abc');
  await rate.getByRole('button', { name: 'Save' }).click();
  await expect(rate.getByRole('textbox', { name: 'Tax rate' })).toHaveAccessibleDescription(/Enter a number in digits/);
  await expect(rate.getByRole('textbox', { name: 'Tax rate' })).toHaveValue('abc');
  await rate.getByRole('textbox', { name: 'Tax rate' }).fill('7.125');
  await rate.getByRole('button', { name: 'Save' }).click();
  await expect(rate.getByRole('textbox', { name: 'Tax rate' })).toHaveAccessibleDescription(/Use two decimals at most/);
  await rate.getByRole('textbox', { name: 'Tax rate' }).fill('19.5');
  await rate.getByRole('button', { name: 'Save' }).click();
  await expect(rate).toContainText(/19.5%\s*Set here/);
  await expect(setting(marcus, 'taxRate')).toContainText(/19.5%\s*From the workspace/);

  const own = setting(marcus, 'taxRate');
  await own.getByRole('button', { name: 'Override Tax rate' }).click();
  await own.getByRole('textbox', { name: 'Tax rate' }).fill('7');
  await own.getByRole('textbox', { name: 'Tax rate' }).press('Enter');
  await expect(own).toContainText(/7%\s*Set here/);
  await expect(own.getByRole('button', { name: 'Change Tax rate' })).toBeFocused();
  await expect
    .poll(() => storedSettings(workspace, 'invoicing', client.id))
    .toMatchObject({ values: { taxRate: 700 } });
  await own.getByRole('button', { name: 'Tax rate: back to inherited' }).click();
  await expect(own).toContainText(/19.5%\s*From the workspace/);
  await expect(own.getByRole('button', { name: 'Override Tax rate' })).toBeFocused();
  await expect.poll(() => storedSettings(workspace, 'invoicing', client.id)).toMatchObject({ values: {}, version: 2 });
  await marcus
    .getByRole('status')
    .filter({ hasText: 'Inherited again: Tax rate' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(own).toContainText(/7%\s*Set here/);
  await expect
    .poll(() => storedSettings(workspace, 'invoicing', client.id))
    .toMatchObject({ values: { taxRate: 700 } });

  const told = setting(marcus, 'invoiceOverdue');
  await told.getByRole('button', { name: 'Override Invoice overdue' }).click();
  await expectAccessible(marcus, 'settings of a client, one being edited');
  for (const recipient of ['Billing contacts', 'Owner of the client']) await told.getByLabel(recipient).uncheck();
  await told.getByRole('button', { name: 'Save' }).click();
  await expect(told).toContainText(/Nobody\s*Set here/);
  await expect(marcus.getByRole('region', { name: 'Notifications' })).toContainText('1 set here');
  await expect.poll(() => storedSettings(workspace, 'notifications', client.id)).toMatchObject({ version: 1 });

  await marcus.getByRole('tab', { name: 'Activity' }).click();
  const timeline = marcus.getByRole('tabpanel', { name: 'Activity' });
  // Triggers take their time on a busy machine.
  await expect(timeline).toContainText('settings', { timeout: 60_000 });
});

test('two people change one setting: the later one is told, and replaces it knowingly @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(REFUSED_BY_RULES);
  const client = await addClient(workspace);
  const olivia = await login(workspace.owner.email);
  const marcus = await login(workspace.manager.email);
  await openClientSettings(olivia, client);
  await openClientSettings(marcus, client);
  const hers = setting(olivia, 'termsDays');
  const his = setting(marcus, 'termsDays');
  await his.getByRole('button', { name: 'Override Invoice terms' }).click();
  await his.getByRole('textbox', { name: 'Invoice terms' }).fill('10');
  await hers.getByRole('button', { name: 'Override Invoice terms' }).click();
  await hers.getByRole('textbox', { name: 'Invoice terms' }).fill('20');
  await hers.getByRole('button', { name: 'Save' }).click();
  await expect(his).toContainText('Somebody else changed this to “20 days” while you were editing');
  await expect(his.getByRole('textbox', { name: 'Invoice terms' })).toHaveValue('10');
  await his.getByRole('button', { name: 'Save' }).click();
  await expect(his).toContainText(/10 days\s*Set here/);
  await expect(hers).toContainText(/10 days\s*Set here/);

  // Two keys of one group at the same moment: nothing to decide.
  for (const [row, key, value] of [
    [setting(olivia, 'prefix'), 'Number prefix', 'acme-7'],
    [setting(marcus, 'footer'), 'Footer', 'IBAN DE00'],
  ] as const) {
    await row.getByRole('button', { name: `Override ${key}` }).click();
    await row.getByRole('textbox', { name: key }).fill(value);
  }
  await Promise.all([
    setting(olivia, 'prefix').getByRole('button', { name: 'Save' }).click(),
    setting(marcus, 'footer').getByRole('button', { name: 'Save' }).click(),
  ]);
  await expect
    .poll(() => storedSettings(workspace, 'invoicing', client.id))
    .toMatchObject({
      values: { termsDays: 10, prefix: 'ACME-7', footer: 'IBAN DE00' },
    });
  await expect(setting(olivia, 'footer')).toContainText('IBAN DE00');
});

test('without the permission everything is visible and says why it cannot be changed; a permission that ends keeps what was typed @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(REFUSED_BY_RULES);
  errors.allow(WITHOUT_NETWORK);
  const client = await addClient(workspace);
  const viewer = await login(workspace.viewer.email);
  await viewer.setViewportSize({ width: 390, height: 844 });
  await openClientSettings(viewer, client);
  const button = setting(viewer, 'digest').getByRole('button', { name: 'Override Digest' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await button.focus();
  await expect(viewer.getByRole('tooltip')).toHaveText(/You need the permission “Manage client settings”/);
  await expectAccessible(viewer, 'settings of a client, without the permission, 390 px');
  await openDefaults(viewer, workspace);
  await expect(setting(viewer, 'digest').getByRole('button')).toHaveAttribute('aria-disabled', 'true');

  const some = ['clients.view', 'clients.view_all', 'clients.manage_settings'] as const;
  const person = await addPerson(workspace, 'Uma Rao', 'custom', some);
  const page = await login(person.email);
  await openClientSettings(page, client);
  const delivery = setting(page, 'termsDays');
  await delivery.getByRole('button', { name: 'Override Invoice terms' }).click();
  await delivery.getByRole('textbox', { name: 'Invoice terms' }).fill('5');
  await page.context().setOffline(true);
  await delivery.getByRole('button', { name: 'Save' }).click();
  await expect(delivery).toContainText('Waiting for the network');
  await setPermissions(workspace, person, ['clients.view', 'clients.view_all']);
  await page.context().setOffline(false);
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved: Invoice terms' })).toBeVisible();
  await expect(delivery.getByRole('textbox', { name: 'Invoice terms' })).toHaveValue('5');
  expect(await storedSettings(workspace, 'invoicing', client.id)).toEqual({});
});
