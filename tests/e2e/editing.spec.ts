import type { Page } from '@playwright/test';
import { clientRow, openClients } from '../support/clients-page.ts';
import { REFUSED_BY_RULES, WITHOUT_NETWORK } from '../support/error-watch.ts';
import { goToPlace } from '../support/places.ts';
import { editSection, openRecord, section } from '../support/record-page.ts';
import { expect, test } from '../support/test.ts';
import { addClient, addPerson, editClient, setPermissions, storedClient } from '../support/workspace.ts';

test('a section says what is wrong beside each field and keeps what was typed', async ({ login, workspace }) => {
  const [client, other] = [await addClient(workspace), await addClient(workspace)];
  const page = await login(workspace.owner.email);
  await openRecord(page, client);
  const form = await editSection(page, 'Company');
  const name = form.getByRole('textbox', { name: 'Name', exact: true });
  const save = form.getByRole('button', { name: 'Save' });
  for (const [typed, problem] of [
    ['A', /Use at least 2 characters/],
    ['x'.repeat(151), /Use at most 150 characters/],
    ['Bell\u0007werk', /Remove the invisible characters/],
  ] as const) {
    await name.fill(typed);
    await save.click();
    await expect(name).toHaveAccessibleDescription(problem);
    await expect(name).toBeFocused();
    await expect(name).toHaveValue(typed);
  }
  await name.fill(client.name);
  await form.getByRole('textbox', { name: 'E-mail', exact: true }).fill('nobody');
  await form.getByRole('textbox', { name: 'Code' }).fill(other.code);
  await save.click();
  await expect(form.getByText('Enter an e-mail address, like name@acme.com')).toBeVisible();
  await form.getByRole('textbox', { name: 'E-mail', exact: true }).fill('office@testwerk.example');
  await save.click();
  await expect(form.getByText(/This code belongs to another client/)).toBeVisible();
  expect(await storedClient(workspace, client.id)).toMatchObject({ version: 1, code: client.code });
  await form.getByRole('textbox', { name: 'Code' }).fill(client.code);
  await save.click();
  await expect(section(page, 'Company').getByRole('link', { name: 'office@testwerk.example' })).toBeVisible();
});

test('two people edit different fields: both are kept; the same field: mine or theirs @desktop', async ({
  login,
  workspace,
}) => {
  const client = await addClient(workspace, { legalName: 'Alt AG', tradeName: 'Alt' });
  const page = await login(workspace.owner.email);
  await openRecord(page, client);
  const form = await editSection(page, 'Company');
  await form.getByRole('textbox', { name: 'Legal name' }).fill('Meins AG');
  await editClient(workspace, client.id, { website: 'https://theirs.example' });
  await expect(form.getByRole('textbox', { name: 'Website' })).toHaveValue('https://theirs.example');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(section(page, 'Company')).toContainText('Meins AG');
  await expect(section(page, 'Company')).toContainText('theirs.example');

  const again = await editSection(page, 'Company');
  await again.getByRole('textbox', { name: 'Legal name' }).fill('Meins GmbH');
  await again.getByRole('textbox', { name: 'Trade name' }).fill('Meins');
  await editClient(workspace, client.id, { legalName: 'Ihres GmbH', tradeName: 'Ihres' });
  await expect(again.getByText('Marcus Lund changed this to “Ihres GmbH”')).toBeVisible();
  await again.getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog', { name: 'Both of you changed this' });
  await dialog.getByRole('radiogroup', { name: 'Trade name' }).getByRole('radio', { name: /Ihres/ }).click();
  await dialog.getByRole('button', { name: 'Save choice' }).click();
  await expect(section(page, 'Company')).toContainText('Meins GmbH');
  await expect
    .poll(() => storedClient(workspace, client.id))
    .toMatchObject({ legalName: 'Meins GmbH', tradeName: 'Ihres', website: 'https://theirs.example', version: 5 });
});

test('an edit made offline waits, is sent when the network is back, and asks when it lost @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(WITHOUT_NETWORK);
  errors.allow(REFUSED_BY_RULES);
  const client = await addClient(workspace);
  const page = await login(workspace.owner.email);
  await openClients(page, workspace, `?q=${encodeURIComponent(client.name)}`);
  await page.getByRole('link', { name: client.name }).click();
  const form = await editSection(page, 'Company');
  await page.context().setOffline(true);
  await form.getByRole('textbox', { name: 'Legal name' }).fill('Offline AG');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(section(page, 'Company')).toContainText('Offline AG');
  await expect(section(page, 'Company')).toContainText('Waiting for the network');
  await expect(page.getByText('Offline: 1 change is waiting')).toBeVisible();
  await page.getByRole('link', { name: 'Clients' }).first().click();
  const mark = clientRow(page, client.name).getByRole('img', { name: 'Not sent yet: waits for the network' });
  await expect(mark).toBeVisible();
  await clientRow(page, client.name).getByRole('link').click();

  // Meanwhile somebody else changes another field: the edit goes on top of that.
  await editClient(workspace, client.id, { tradeName: 'Meanwhile' });
  await page.context().setOffline(false);
  await expect(section(page, 'Company')).toContainText('Meanwhile');
  await expect
    .poll(() => storedClient(workspace, client.id))
    .toMatchObject({ legalName: 'Offline AG', tradeName: 'Meanwhile', version: 3 });
  await expect(section(page, 'Company')).not.toContainText('Waiting for the network');

  const again = await editSection(page, 'Company');
  await page.context().setOffline(true);
  await again.getByRole('textbox', { name: 'Legal name' }).fill('Mine AG');
  await again.getByRole('button', { name: 'Save' }).click();
  await expect(section(page, 'Company')).toContainText('Waiting for the network');
  await editClient(workspace, client.id, { legalName: 'Theirs AG' });
  await page.context().setOffline(false);
  const dialog = page.getByRole('dialog', { name: 'Both of you changed this' });
  await expect(dialog).toContainText('Marcus Lund');
  await expect(dialog).toContainText('Mine AG');
  await expect(dialog).toContainText('Theirs AG');
  await dialog.getByRole('button', { name: 'Save choice' }).click();
  await expect.poll(() => storedClient(workspace, client.id)).toMatchObject({ legalName: 'Mine AG', version: 5 });
});

test('an edit that is refused keeps the typed text, and a lost permission stops the open form @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(WITHOUT_NETWORK);
  errors.allow(REFUSED_BY_RULES);
  const client = await addClient(workspace);
  const person = await addPerson(workspace, 'Uma Rao', 'custom', [
    'clients.view',
    'clients.view_all',
    'clients.update',
  ]);
  const page = await login(person.email);
  await openRecord(page, client);
  const form = await editSection(page, 'Company');
  await form.getByRole('textbox', { name: 'Legal name' }).fill('Kept Ltd');
  await page.context().setOffline(true);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(section(page, 'Company')).toContainText('Waiting for the network');
  await setPermissions(workspace, person, ['clients.view', 'clients.view_all']);
  await page.context().setOffline(false);
  await expect(page.getByRole('alert')).toContainText(`“Company” of ${client.name} was not saved`);
  await expect(form.getByText(/^Not saved\./)).toBeVisible();
  await expect(form.getByRole('textbox', { name: 'Legal name' })).toHaveValue('Kept Ltd');
  await expect(form.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  expect(await storedClient(workspace, client.id)).toMatchObject({ legalName: '', version: 1 });

  await setPermissions(workspace, person, ['clients.view', 'clients.view_all', 'clients.update']);
  await expect(form.getByRole('button', { name: 'Save' })).not.toHaveAttribute('aria-disabled');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => storedClient(workspace, client.id)).toMatchObject({ legalName: 'Kept Ltd', version: 2 });
});

test('unsaved text asks before it is left, and comes back after a reload', async ({ login, workspace }) => {
  const client = await addClient(workspace);
  const page = await login(workspace.owner.email);
  await openRecord(page, client);
  await typeLegalName(page, 'Halfway');
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await goToPlace(page, 'Trash');
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(question).toHaveCount(0);
  const legalName = page.getByRole('form', { name: 'Edit Company' }).getByRole('textbox', { name: 'Legal name' });
  await expect(legalName).toHaveValue('Halfway');

  const asked = page.waitForEvent('dialog');
  const reloaded = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await reloaded;
  await expect(page.getByText('Your unsaved draft is back.')).toBeVisible();
  await expect(legalName).toHaveValue('Halfway');

  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(legalName).toHaveValue('Halfway');
  await goToPlace(page, 'Trash');
  await question.getByRole('button', { name: 'Discard and leave' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trash' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: client.name })).toBeVisible();
  await expect(page.getByRole('form')).toHaveCount(0);
  expect(await storedClient(workspace, client.id)).toMatchObject({ legalName: '', version: 1 });
});

/** Types as a person does: browsers only ask about text that came from keys. */
async function typeLegalName(page: Page, text: string): Promise<void> {
  const form = await editSection(page, 'Company');
  await form.getByRole('textbox', { name: 'Legal name' }).click();
  await page.keyboard.type(text);
}
