import { expectAccessible } from '../support/accessibility.ts';
import { openClients, openNewClient, clientRow } from '../support/clients-page.ts';
import { REFUSED_REQUEST } from '../support/error-watch.ts';
import { chooseStatus, editSection, openRecord, section } from '../support/record-page.ts';
import { expect, test } from '../support/test.ts';
import { addClient, addPerson, countNamed, freshName, storedClient } from '../support/workspace.ts';
import type { Locator } from '@playwright/test';

/** A tax id that no other test has. */
function freshTaxId(): string {
  return `DE${Math.floor(100_000_000 + Math.random() * 900_000_000)}`;
}

async function fillNewClient(dialog: Locator, name: string, taxId: string): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await dialog.getByRole('button', { name: 'More details' }).click();
  await dialog.getByRole('button', { name: 'Add tax ID' }).click();
  await dialog.getByRole('textbox', { name: 'Tax ID 1', exact: true }).fill(taxId);
  await expect(dialog.getByText('This code is free')).toBeVisible();
}

test('two people create the same client at the same moment: one succeeds, the other is told who has the number @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(REFUSED_REQUEST);
  const pages = [await login(workspace.owner.email), await login(workspace.manager.email)];
  const taxId = freshTaxId();
  const names = [freshName('Zwilling'), freshName('Zwilling')];
  const dialogs: Locator[] = [];
  for (const [index, page] of pages.entries()) {
    await openClients(page, workspace);
    const dialog = await openNewClient(page);
    await fillNewClient(dialog, names[index] ?? '', taxId);
    dialogs.push(dialog);
  }
  await Promise.all(dialogs.map((dialog) => dialog.getByRole('button', { name: 'Create client' }).click()));
  await expect
    .poll(async () => (await Promise.all(dialogs.map((dialog) => dialog.count()))).filter((open) => open > 0))
    .toHaveLength(1);
  const lost = (await dialogs[0]?.count()) === 1 ? 0 : 1;
  const [won, page, dialog] = [1 - lost, pages[lost], dialogs[lost]];
  if (page === undefined || dialog === undefined) throw new Error('Both dialogs are gone.');
  await expect(dialog.getByRole('alert')).toContainText(
    `${names[won]} (opens in a new tab) already has the tax ID ${taxId}.`,
  );
  await expect(dialog.getByText('Another client has this number')).toBeVisible();
  // Where one looks: above the button that was pressed, not behind it or below the end of the dialog.
  const [told, pressed] = [
    await dialog.getByRole('alert').boundingBox(),
    await dialog.getByRole('button', { name: 'Create anyway' }).boundingBox(),
  ];
  expect((told?.y ?? Infinity) + (told?.height ?? 0)).toBeLessThanOrEqual(pressed?.y ?? 0);
  await expect(dialog.locator('fieldset :focus')).toHaveCount(1);
  expect(await countNamed(workspace, names[lost] ?? '')).toBe(0);
  await expectAccessible(page, 'a number that another client has');

  await dialog.getByRole('button', { name: 'Create anyway' }).click();
  const reason = dialog.getByRole('textbox', { name: 'Why both clients may have it' });
  await expect(reason).toHaveAccessibleDescription(/Fill in this field/);
  await reason.fill('Two branches of one company');
  await dialog.getByRole('button', { name: 'Create anyway' }).click();
  await expect(dialog).toHaveCount(0);
  await clientRow(page, names[lost] ?? '')
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Registration and tax' })).toContainText(`VAT ${taxId}`);
  await page.getByRole('tab', { name: 'Activity' }).click();
  // Triggers take their time on a busy machine.
  await expect(page.getByText('Reason: Two branches of one company')).toBeVisible({ timeout: 60_000 });
});

test('on the record a taken number is refused beside its field; who may not see the other client is not told its name @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(REFUSED_REQUEST);
  const taxId = freshTaxId();
  const holder = await addClient(workspace, { displayName: freshName('Geheim'), taxIds: [`VAT:DE:${taxId}`] });
  const person = await addPerson(workspace, 'Lena Iyer', 'custom', ['clients.view', 'clients.update']);
  const client = await addClient(workspace, {}, [person.uid]);
  const page = await login(person.email);
  await openRecord(page, client);
  await section(page, 'Registration and tax').getByRole('button', { name: 'Edit Registration and tax' }).click();
  const dialog = page.getByRole('dialog', { name: 'Registration and tax numbers' });
  await dialog.getByRole('textbox', { name: 'Registration ID' }).fill('HRB 4711');
  await dialog.getByRole('button', { name: 'Add tax ID' }).click();
  await dialog.getByRole('textbox', { name: 'Tax ID 1', exact: true }).fill(taxId.slice(2));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Another client that you cannot see already has the tax ID');
  await expect(page.getByText(holder.name)).toHaveCount(0);
  expect(await storedClient(workspace, client.id)).toMatchObject({ registrationId: '', taxIds: [], version: 1 });

  // Another number needs no reason.
  await dialog.getByRole('textbox', { name: 'Tax ID 1', exact: true }).fill(freshTaxId());
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(section(page, 'Registration and tax')).toContainText('HRB 4711');
  expect(await storedClient(workspace, client.id)).toMatchObject({ registrationId: 'HRB 4711', version: 2 });
});

test('while typing, clients that look like the same company are named, and nothing is blocked', async ({
  login,
  workspace,
}) => {
  const name = freshName('Bellwerk');
  const domain = `${name.split(' ').at(-1)}.example`;
  const known = await addClient(workspace, {
    displayName: name,
    website: `https://www.${domain}`,
    phone: '+16125550199',
  });
  const page = await login(workspace.owner.email);
  await openClients(page, workspace);
  const dialog = await openNewClient(page);
  await dialog.getByRole('textbox', { name: 'Website' }).fill(`${domain}/contact`);
  await expect(dialog.getByText(`${known.name} (opens in a new tab) has the same web or mail domain.`)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Website' }).fill('gmail.com');
  await expect(dialog.getByText('has the same web or mail domain')).toHaveCount(0);
  await dialog.getByRole('textbox', { name: 'Phone' }).fill('+1 612 555 0199');
  await expect(dialog.getByText('has the same phone number')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(`The ${name.toUpperCase()} GmbH`);
  await expect(dialog.getByText('has the same name')).toBeVisible();
  await dialog.getByRole('button', { name: 'Create client' }).click();
  await expect(dialog).toHaveCount(0);

  const other = await addClient(workspace);
  await openRecord(page, other);
  const company = await editSection(page, 'Company');
  await expect(company.getByText(/has the same/)).toHaveCount(0);
  await company.getByRole('textbox', { name: 'E-mail', exact: true }).fill(`office@${domain}`);
  await expect(company.getByText('has the same web or mail domain')).toBeVisible();
  await company.getByRole('button', { name: 'Save' }).click();
  await expect(section(page, 'Company')).toContainText(`office@${domain}`);
});

test('going inactive shows what hangs on the client, in the one dialog that asks why @desktop', async ({
  login,
  workspace,
}) => {
  const client = await addClient(workspace);
  const page = await login(workspace.owner.email);
  await openRecord(page, client);
  await page.getByRole('tab', { name: 'Settings' }).click();
  const terms = page.locator('[data-setting="termsDays"]');
  await terms.getByRole('button', { name: 'Override Invoice terms' }).click();
  await terms.getByRole('textbox', { name: 'Invoice terms' }).fill('5');
  await terms.getByRole('button', { name: 'Save' }).click();
  await expect(terms).toContainText(/5 days\s*Set here/);
  await chooseStatus(page, 'Inactive');
  const dialog = page.getByRole('dialog', { name: `Set “${client.name}” to inactive` });
  await expect(dialog.getByRole('region', { name: 'Stays on the record' })).toHaveText(
    'Stays on the record1 setting of its own',
  );
  await expectAccessible(page, 'going inactive');
  await dialog.getByRole('textbox', { name: 'Reason (optional)' }).fill('Site closed');
  await dialog.getByRole('button', { name: 'Set to inactive' }).click();
  await expect(page.getByRole('button', { name: /^Status: Inactive/ })).toBeVisible();
});
