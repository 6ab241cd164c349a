import {
  action,
  clientRow,
  deleteFromList,
  openClients,
  openNewClient,
  openRowActions,
} from '../support/clients-page.ts';
import { REFUSED_BY_RULES, WITHOUT_NETWORK } from '../support/error-watch.ts';
import { expect, test } from '../support/test.ts';
import {
  addClient,
  addPerson,
  countNamed,
  freshCode,
  freshName,
  setPermissions,
  storedClient,
} from '../support/workspace.ts';

const ONE_TOO_MANY = 'x'.repeat(151);

test('names that are too short, too long or hold control characters are refused beside the field', async ({
  login,
  workspace,
}) => {
  const page = await login(workspace.owner.email);
  await openClients(page, workspace);
  const dialog = await openNewClient(page);
  const name = dialog.getByRole('textbox', { name: 'Name', exact: true });
  const create = dialog.getByRole('button', { name: 'Create client' });

  await create.click();
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/Fill in this field/);
  await name.fill('A');
  await create.click();
  await expect(name).toHaveAccessibleDescription(/Use at least 2 characters/);
  await name.fill(ONE_TOO_MANY);
  await create.click();
  await expect(name).toHaveAccessibleDescription(/Use at most 150 characters/);
  await expect(name).toHaveValue(ONE_TOO_MANY);
  await name.fill('Bell\u0007werk');
  await create.click();
  await expect(name).toHaveAccessibleDescription(/Remove the invisible characters/);
  await expect(name).toBeFocused();

  const fine = `  ${freshName('Glockenwerk')}   Nord `;
  await name.fill(fine);
  await dialog.getByRole('textbox', { name: 'Website' }).fill('not a website');
  await create.click();
  await expect(dialog.getByText('Enter a web address, like acme.com')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Website' }).fill('glockenwerk.example');
  await create.click();
  await expect(dialog).toHaveCount(0);
  const kept = fine.trim().replaceAll(/ +/g, ' ');
  await expect(clientRow(page, kept)).toBeVisible();
  for (const refused of ['A', ONE_TOO_MANY, 'Bell\u0007werk']) expect(await countNamed(workspace, refused)).toBe(0);
});

test('a code that is taken, also by a client in the Trash, is refused @desktop', async ({ login, workspace }) => {
  const [here, trashed] = [await addClient(workspace), await addClient(workspace)];
  const page = await login(workspace.owner.email);
  await openClients(page, workspace);
  await deleteFromList(page, trashed.name);
  await expect(clientRow(page, trashed.name)).toHaveCount(0);

  const dialog = await openNewClient(page);
  const code = dialog.getByRole('textbox', { name: 'Code' });
  const name = freshName();
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  for (const taken of [here.code, trashed.code]) {
    await code.fill(taken);
    await expect(dialog.getByText(/This code belongs to another client/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Create client' }).click();
    await expect(code).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog).toBeVisible();
  }
  expect(await countNamed(workspace, name)).toBe(0);
  await code.fill(freshCode());
  await expect(dialog.getByText('This code is free')).toBeVisible();
  await dialog.getByRole('button', { name: 'Create client' }).click();
  await expect(clientRow(page, name)).toBeVisible();
});

test('a form that is sent twice creates one client @desktop', async ({ login, workspace }) => {
  const page = await login(workspace.owner.email);
  await openClients(page, workspace);
  const dialog = await openNewClient(page);
  // First in the alphabet: a long list draws only what is in view.
  const name = freshName('Aal');
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).evaluate((input: HTMLInputElement) => {
    input.form?.requestSubmit();
    input.form?.requestSubmit();
  });
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(clientRow(page, name)).toHaveCount(1);
  expect(await countNamed(workspace, name)).toBe(1);
});

test('what was typed survives a reload, a closed dialog asks, and a draft can be dropped', async ({
  login,
  workspace,
}) => {
  const page = await login(workspace.owner.email);
  await openClients(page, workspace);
  const name = freshName('Draft');
  const first = await openNewClient(page);
  await first.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.reload();
  const second = await openNewClient(page);
  await expect(second.getByText('Your unsaved draft is back.')).toBeVisible();
  await expect(second.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(name);

  await page.keyboard.press('Escape');
  await second.getByRole('button', { name: 'Keep editing' }).click();
  await expect(second.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(name);
  await second.getByRole('button', { name: 'Close' }).click();
  await second.getByRole('button', { name: 'Discard' }).click();
  await expect(second).toHaveCount(0);
  const third = await openNewClient(page);
  await expect(third.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('');
});

test('a client that is created offline is marked until the network is back @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(WITHOUT_NETWORK);
  const page = await login(workspace.owner.email);
  await openClients(page, workspace);
  const dialog = await openNewClient(page);
  await page.context().setOffline(true);
  const name = freshName('Island');
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await dialog.getByRole('button', { name: 'Create client' }).click();
  await expect(page.getByText(`“${name}” is kept here and sent when the network is back`)).toBeVisible();
  const mark = clientRow(page, name).getByRole('img', { name: 'Not sent yet: waits for the network' });
  await expect(mark).toBeVisible();
  await expect(page.getByText('Offline: 1 change is waiting')).toBeVisible();
  expect(await countNamed(workspace, name)).toBe(0);

  await page.context().setOffline(false);
  await expect(mark).toHaveCount(0);
  await expect(clientRow(page, name)).toBeVisible();
  await expect.poll(() => countNamed(workspace, name)).toBe(1);
});

test('a permission that is taken away while somebody types keeps the typed text and creates nothing @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(WITHOUT_NETWORK);
  errors.allow(REFUSED_BY_RULES);
  const person = await addPerson(workspace, 'Paul Adeyemi', 'custom', [
    'clients.view',
    'clients.view_all',
    'clients.create',
  ]);
  const page = await login(person.email);
  await openClients(page, workspace);
  const dialog = await openNewClient(page);
  const name = freshName('Refused');
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await setPermissions(workspace, person, ['clients.view', 'clients.view_all']);
  // Behind the dialog the page knows by now.
  await expect(page.locator('button', { hasText: 'New client' }).first()).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('button', { name: 'Create client' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Your permissions do not allow this');
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(name);
  expect(await countNamed(workspace, name)).toBe(0);
});

test('a refused status change goes back and says why @desktop', async ({ login, workspace, errors }) => {
  errors.allow(WITHOUT_NETWORK);
  errors.allow(REFUSED_BY_RULES);
  const client = await addClient(workspace);
  const person = await addPerson(workspace, 'Ute Brandt', 'custom', [
    'clients.view',
    'clients.view_all',
    'clients.update',
  ]);
  const page = await login(person.email);
  await openClients(page, workspace, `?q=${encodeURIComponent(client.name)}`);
  await openRowActions(page, client.name);
  await page.context().setOffline(true);
  await action(page, 'Active').click();
  await expect(clientRow(page, client.name)).toContainText('Active');
  await setPermissions(workspace, person, ['clients.view', 'clients.view_all']);
  await page.context().setOffline(false);
  await expect(page.getByRole('alert')).toContainText(`The status of “${client.name}” was not changed`);
  await expect(clientRow(page, client.name)).toContainText('Pending');
  expect(await storedClient(workspace, client.id)).toMatchObject({ status: 'pending', version: 1 });
});
