import { expectAccessible } from '../support/accessibility.ts';
import { confirmDelete } from '../support/clients-page.ts';
import { editSection, openRecord, section } from '../support/record-page.ts';
import { expect, test } from '../support/test.ts';
import { addClient, editClient } from '../support/workspace.ts';

const ADDRESS = {
  kind: 'billing' as const,
  label: 'Headquarters',
  line1: '12 Harbour Street',
  line2: '',
  line3: '',
  city: 'Portland',
  county: '',
  subdivision: 'US-ME',
  postalCode: '04101',
  country: 'US',
};

test('a record and its menus', async ({ login, workspace }) => {
  const client = await addClient(workspace, {
    website: 'https://harbour.example',
    phone: '+12075550123',
    email: 'office@harbour.example',
    tags: ['key account', 'offshore'],
    taxIds: ['EIN:US:00-1234567'],
    notes: 'Call before noon.',
    addresses: { hq: ADDRESS },
    defaultAddresses: { billing: 'hq' },
  });
  await editClient(workspace, client.id, { notes: 'Call before eleven, and ask for the harbour master.' });
  const page = await login(workspace.owner.email);
  await openRecord(page, client);
  await expect(section(page, 'Latest activity')).toContainText('changed internal notes');
  await expectAccessible(page, 'record');
  await page.getByRole('button', { name: /^Status:/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'status menu');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Actions for Headquarters' }).click();
  await expect(page.getByRole('menuitem', { name: 'Copy address' })).toBeVisible();
  await expectAccessible(page, 'address menu');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Change owner' }).click();
  const owner = page.getByRole('dialog', { name: /^Change owner of/ });
  await owner.getByRole('combobox', { name: 'Owner' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page, 'owner dialog with its list');
  await page.keyboard.press('Escape');
  await owner.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('tab', { name: 'Activity' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Activity' }).getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page, 'timeline');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await confirmDelete(page, client.name);
  await expect(page.getByText(/^In the Trash since/)).toBeVisible();
  await expectAccessible(page, 'record in the Trash');
});

test('every section while it is edited, with errors', async ({ login, workspace }) => {
  const client = await addClient(workspace);
  const page = await login(workspace.owner.email);
  await openRecord(page, client);

  const company = await editSection(page, 'Company');
  await company.getByRole('textbox', { name: 'Name', exact: true }).fill('A');
  await company.getByRole('textbox', { name: 'Phone' }).fill('12');
  await company.getByRole('button', { name: 'Save' }).click();
  await expect(company.getByText('Use at least 2 characters')).toBeVisible();
  await expectAccessible(page, 'company with errors');
  await company.getByRole('button', { name: 'Cancel' }).click();

  const business = await editSection(page, 'Business details');
  await business.getByRole('textbox', { name: 'NAICS code' }).fill('ABC');
  await business.getByRole('button', { name: 'Save' }).click();
  await expect(business.getByText('Use 2 to 6 digits')).toBeVisible();
  await expectAccessible(page, 'business details with errors');
  await business.getByRole('button', { name: 'Cancel' }).click();

  await section(page, 'Registration and tax').getByRole('button').click();
  const numbers = page.getByRole('dialog', { name: 'Registration and tax numbers' });
  await numbers.getByRole('button', { name: 'Add tax ID' }).click();
  await numbers.getByRole('button', { name: 'Save' }).click();
  await expect(numbers.getByText('Choose a type and enter the number')).toBeVisible();
  await expectAccessible(page, 'registration and tax with errors');
  await numbers.getByRole('button', { name: 'Cancel' }).click();
  await numbers.getByRole('button', { name: 'Discard' }).click();

  const commercial = await editSection(page, 'Commercial');
  await commercial.getByRole('textbox', { name: 'Payment terms' }).fill('400');
  await commercial.getByRole('button', { name: 'Save' }).click();
  await expect(commercial.getByText('Enter 365 or less')).toBeVisible();
  await expectAccessible(page, 'commercial with errors');
  await commercial.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Add address' }).click();
  const address = page.getByRole('form', { name: 'Edit New address' });
  await address.getByRole('button', { name: 'Save' }).click();
  await expect(address.getByText('Fill in this field').first()).toBeVisible();
  await expectAccessible(page, 'address with errors');
  await address.getByRole('textbox', { name: 'City' }).fill('Bath');
  await page.getByRole('link', { name: 'Clients' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
  await expectAccessible(page, 'leave without saving');
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await address.getByRole('button', { name: 'Cancel' }).click();

  const again = await editSection(page, 'Company');
  await again.getByRole('textbox', { name: 'Legal name' }).fill('Mine');
  await editClient(workspace, client.id, { legalName: 'Theirs' });
  await expect(again.getByText('Marcus Lund changed this to “Theirs”')).toBeVisible();
  await expectAccessible(page, 'somebody else changed the same field');
  await again.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog', { name: 'Both of you changed this' })).toBeVisible();
  await expectAccessible(page, 'mine or theirs');
});
