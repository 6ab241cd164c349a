import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { clientRow, openClients } from '../support/clients-page.ts';
import { REFUSED_REQUEST } from '../support/error-watch.ts';
import { openRecord, section } from '../support/record-page.ts';
import { expect, test } from '../support/test.ts';
import { addClient, addPerson, freshName, type TestClient } from '../support/workspace.ts';

async function openContacts(page: Page, client: TestClient): Promise<Locator> {
  await page.goto(`${client.path}?tab=contacts`);
  await expect(page.getByRole('heading', { level: 1, name: client.name })).toBeVisible();
  return page.getByRole('tabpanel', { name: 'Contacts' });
}

function card(page: Page, name: string): Locator {
  return page
    .getByRole('tabpanel')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) });
}

async function choose(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

type NewContact = { first: string; last: string; email?: string; phone?: string };

async function addContact(page: Page, { first, last, email = '', phone = '' }: NewContact): Promise<void> {
  await page.getByRole('button', { name: /^Add (the first )?contact$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New contact' });
  await dialog.getByRole('textbox', { name: 'First name' }).fill(first);
  await dialog.getByRole('textbox', { name: 'Last name' }).fill(last);
  await dialog.getByRole('textbox', { name: 'E-mail address 1' }).fill(email);
  await dialog.getByRole('textbox', { name: 'Phone number 1' }).fill(phone);
  await dialog.getByRole('button', { name: 'Add contact' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(card(page, `${first} ${last}`)).toBeVisible();
}

test('people of a client: from nobody to a primary contact that the list shows and finds', async ({
  login,
  workspace,
  errors,
}) => {
  const client = await addClient(workspace);
  const other = await addClient(workspace);
  const page = await login(workspace.manager.email);
  const surname = freshName('Okafor').replace(' ', '-');
  const email = `ben.${surname.toLowerCase()}@example.test`;

  await openContacts(page, other);
  await addContact(page, { first: 'Ben', last: surname, email });

  const panel = await openContacts(page, client);
  await expect(panel.getByRole('heading', { name: 'No contacts yet' })).toBeVisible();
  await expectAccessible(page, 'no contacts');
  await panel.getByRole('button', { name: 'Add the first contact' }).click();
  const dialog = page.getByRole('dialog', { name: 'New contact' });
  await expect(dialog.getByRole('textbox', { name: 'First name' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Last name' }).fill(surname);
  await dialog.getByRole('textbox', { name: 'E-mail address 1' }).fill(email.toUpperCase());
  await expect(dialog.getByText(`Also at ${other.name}`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Add e-mail' }).click();
  await expect(dialog.getByRole('textbox', { name: 'E-mail address 2' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'E-mail address 2' }).fill('not an address');
  await dialog.getByRole('textbox', { name: 'Phone number 1' }).fill('(212) 555-0123');
  await dialog.getByText('Billing', { exact: true }).click();
  await expect(dialog.getByRole('checkbox', { name: 'Billing' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Primary contact' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Add contact' }).click();
  await expect(dialog.getByRole('textbox', { name: 'First name' })).toBeFocused();
  await expect(dialog.getByRole('textbox', { name: 'E-mail address 2' })).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByRole('textbox', { name: 'E-mail address 1' })).not.toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page, 'contact form with problems');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('alertdialog', { name: 'Discard what you typed?' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep editing' }).click();
  await dialog.getByRole('textbox', { name: 'First name' }).fill('Ben');
  await dialog.getByRole('button', { name: 'Remove e-mail address 2' }).click();
  await dialog.getByRole('button', { name: 'Add contact' }).click();
  await expect(dialog).toHaveCount(0);

  const ben = card(page, `Ben ${surname}`);
  await expect(ben).toContainText('Primary');
  await expect(ben.getByRole('list', { name: 'Roles' })).toHaveText('Billing');
  await expect(ben.getByRole('link', { name: /^Call/ })).toHaveAttribute('href', 'tel:+12125550123');
  await expect(ben.getByRole('link', { name: /^Write to/ })).toHaveAttribute('href', `mailto:${email}`);
  await expect(ben).toContainText(`Also at ${other.name}`);

  await addContact(page, { first: 'Mia', last: 'Thornbury' });
  await choose(page, 'Mia Thornbury', 'Edit');
  const edit = page.getByRole('dialog', { name: 'Edit Mia Thornbury' });
  await edit.getByRole('textbox', { name: 'E-mail address 1' }).fill(email);
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(edit.getByText(`Ben ${surname} has this e-mail address already`)).toBeVisible();
  await expect(edit.getByRole('textbox', { name: 'E-mail address 1' })).toBeFocused();
  await edit.getByRole('textbox', { name: 'E-mail address 1' }).fill('');
  await edit.getByRole('checkbox', { name: 'Active' }).uncheck();
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(card(page, 'Mia Thornbury')).toContainText('Inactive');
  await choose(page, 'Mia Thornbury', 'Make primary contact');
  await expect(card(page, 'Mia Thornbury')).toContainText('Primary');
  await expect(ben).not.toContainText('Primary');
  await expectAccessible(page, 'contacts');

  await openRecord(page, client);
  await expect(section(page, 'Latest activity')).toContainText('made Mia Thornbury the primary contact');

  await openClients(page, workspace);
  await page.getByRole('searchbox').fill(email);
  await expect(clientRow(page, client.name)).toContainText('Mia Thornbury');
  await expect(clientRow(page, other.name)).toContainText(`Ben ${surname}`);
  await expect(page.locator('[data-row]')).toHaveCount(2);
  errors.allow(REFUSED_REQUEST);
});

test('removing the primary contact asks for a successor, is taken back, and is said in another tab @desktop', async ({
  login,
  workspace,
}) => {
  const client = await addClient(workspace);
  const page = await login(workspace.manager.email);
  await openContacts(page, client);
  await addContact(page, { first: 'Ann', last: 'Bergström' });
  await addContact(page, { first: 'Cem', last: 'Duarte' });
  const second = await login(workspace.owner.email);
  await openContacts(second, client);
  await choose(second, 'Ann Bergström', 'Remove');
  const late = second.getByRole('dialog', { name: 'Remove Ann Bergström?' });
  await expect(late).toBeVisible();

  await choose(page, 'Ann Bergström', 'Remove');
  const dialog = page.getByRole('dialog', { name: 'Remove Ann Bergström?' });
  await dialog.getByRole('button', { name: 'Remove contact' }).click();
  await expect(dialog.getByText('Choose who becomes the primary contact.')).toBeVisible();
  await expectAccessible(page, 'a successor is missing');
  await dialog.getByRole('combobox', { name: 'Primary contact from then on' }).click();
  await page.getByRole('option', { name: 'Cem Duarte' }).click();
  await dialog.getByRole('button', { name: 'Remove contact' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(card(page, 'Ann Bergström')).toHaveCount(0);
  await expect(card(page, 'Cem Duarte')).toContainText('Primary');

  await expect(late.getByRole('alert')).toContainText('removed meanwhile by somebody else');
  await expect(late.getByRole('button', { name: 'Remove contact' })).toHaveCount(0);
  await expectAccessible(second, 'a contact that is gone');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'Ann Bergström')).toContainText('Primary');
  await expect(card(page, 'Cem Duarte')).not.toContainText('Primary');

  await openRecord(page, client);
  const short = page.getByRole('region', { name: 'Contacts' });
  await expect(short).toContainText('Ann Bergström');
  await expect(short).toContainText('Cem Duarte');
});

test('two people edit one contact: different fields go together, the same field is put before the later one @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(REFUSED_REQUEST);
  const client = await addClient(workspace);
  const page = await login(workspace.manager.email);
  await openContacts(page, client);
  await addContact(page, { first: 'Ida', last: 'Kaplan' });
  const second = await login(workspace.owner.email);
  await openContacts(second, client);
  await choose(second, 'Ida Kaplan', 'Edit');
  const theirs = second.getByRole('dialog', { name: 'Edit Ida Kaplan' });
  await theirs.getByRole('textbox', { name: 'Title' }).fill('Buyer');
  await theirs.getByRole('textbox', { name: 'Notes' }).fill('Met in Oslo.');

  await choose(page, 'Ida Kaplan', 'Edit');
  const mine = page.getByRole('dialog', { name: 'Edit Ida Kaplan' });
  await mine.getByRole('textbox', { name: 'Phone number 1' }).fill('+1 212 555 0123');
  await mine.getByRole('textbox', { name: 'Notes' }).fill('Met in Bergen.');
  await mine.getByRole('button', { name: 'Save' }).click();
  await expect(mine).toHaveCount(0);

  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs.getByRole('alert')).toContainText('Somebody else changed notes of this contact meanwhile');
  await expect(theirs.getByRole('textbox', { name: 'Notes' })).toHaveValue('Met in Oslo.');
  await expect(theirs.getByRole('textbox', { name: 'Phone number 1' })).toHaveValue('(212) 555-0123');
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs).toHaveCount(0);
  await expect(card(page, 'Ida Kaplan')).toContainText('Buyer');
  await expect(card(page, 'Ida Kaplan')).toContainText('Met in Oslo.');
  await expect(card(page, 'Ida Kaplan').getByRole('link', { name: /^Call/ })).toBeVisible();
});

test('who may only look sees everything and is told why nothing can be changed; hidden clients are not named @desktop', async ({
  login,
  workspace,
}) => {
  const page = await login('viewer@demo.test');
  await page.goto('/w/demo/clients/demo005?tab=contacts');
  await expect(page.getByRole('tabpanel').getByText('claims@harbor-brokers.example')).toBeVisible();
  await expect(page.getByRole('tabpanel').getByText(/^Also at/)).toBeVisible();
  const add = page.getByRole('button', { name: 'Add contact' });
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await add.focus();
  await expect(page.getByRole('tooltip')).toHaveText(/You need the permission “Edit clients”/);
  await page
    .getByRole('button', { name: /^Actions for/ })
    .first()
    .click();
  await expect(page.getByRole('menuitem', { name: 'Edit' })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('menu').getByText(/You need the permission “Edit clients”/)).toBeVisible();

  const hidden = await addClient(workspace);
  const manager = await login(workspace.manager.email);
  await openContacts(manager, hidden);
  await addContact(manager, { first: 'Eve', last: 'Quigley', email: 'eve@example.test' });
  const limited = await addPerson(workspace, 'Lena Moreau', 'custom', [
    'clients.view',
    'clients.create',
    'clients.update',
  ]);
  const own = await login(limited.email);
  await openClients(own, workspace);
  await own.getByRole('button', { name: 'New client' }).first().click();
  const name = freshName();
  const form = own.getByRole('dialog', { name: 'New client' });
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await form.getByRole('button', { name: 'Create and open' }).click();
  await expect(own.getByRole('heading', { level: 1, name })).toBeVisible();
  await own.getByRole('tab', { name: 'Contacts' }).click();
  await addContact(own, { first: 'Eve', last: 'Quigley', email: 'eve@example.test' });
  await expect(card(own, 'Eve Quigley').getByRole('link', { name: /^Write to/ })).toBeVisible();
  await expect(own.getByText(hidden.name)).toHaveCount(0);
  await expect(own.getByText(/^Also at/)).toHaveCount(0);
});
