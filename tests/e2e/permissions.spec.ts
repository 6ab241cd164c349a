import { clientRow, counter, expectCounters, openClients, openRowActions } from '../support/clients-page.ts';
import { changePermissions, openMembers, removeMember } from '../support/members-page.ts';
import { openRecord, section } from '../support/record-page.ts';
import { watchReloads } from '../support/reloads.ts';
import { REFUSED_BY_RULES } from '../support/error-watch.ts';
import { expect, test } from '../support/test.ts';
import { addClient, addPerson, createWorkspace, editClient } from '../support/workspace.ts';

const NEEDS_EDIT = /You need the permission “Edit clients”/;

test('somebody who may only see linked clients sees seven, counts seven, and finds no trace of the others', async ({
  login,
}) => {
  const page = await login('member@demo.test');
  await openClients(page, { id: 'demo' });
  await expect(page.getByRole('status').filter({ hasText: /clients?$/ })).toHaveText('7 clients');
  await expect(page.locator('[data-row]')).toHaveCount(7);
  const figures = await Promise.all(
    (['Active', 'Pending', 'Inactive'] as const).map(async (status) => {
      await expect(counter(page, status)).toHaveText(/\d$/);
      return Number(/\d+$/.exec((await counter(page, status).textContent()) ?? '')?.[0]);
    }),
  );
  expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(7);

  await counter(page, 'Active').click();
  await expect(page.locator('[data-row]')).toHaveCount(figures[0] ?? 0);
  await page.getByRole('searchbox').fill('3M');
  await expect(page.getByRole('heading', { name: 'No clients match' })).toBeVisible();

  await page.goto('/w/demo/clients/demo001');
  await expect(page.getByRole('heading', { name: 'This client is not here' }).first()).toBeVisible();
  await expect(page.getByText('3M')).toHaveCount(0);

  await page.goto('/w/demo/members');
  await expect(
    page.getByRole('heading', { name: 'Only those who manage the workspace see its members' }),
  ).toBeVisible();
  await expect(page.getByText('Ask Olivia Hart.')).toBeVisible();
});

test('a viewer sees everything, and every control that they may not use says why', async ({ login }) => {
  const page = await login('viewer@demo.test');
  await openClients(page, { id: 'demo' });
  await expectCounters(page, { Active: 84, Pending: 22, Inactive: 14 });
  const create = page.getByRole('button', { name: 'New client' });
  await expect(create).toHaveAttribute('aria-disabled', 'true');
  await create.focus();
  await expect(page.getByRole('tooltip')).toHaveText(/You need the permission “Create clients”/);
  await create.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await openRowActions(page, '3M');
  const actions = page.getByRole('menu').or(page.getByRole('dialog'));
  await expect(actions.getByText(NEEDS_EDIT)).toBeVisible();
  await expect(actions.getByText(/You need the permission “Delete and restore clients”/)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto('/w/demo/clients/demo001');
  await expect(page.getByRole('heading', { level: 1, name: '3M' })).toBeVisible();
  for (const name of [
    'Edit',
    'Edit Company',
    'Edit Business details',
    'Edit Registration and tax',
    'Edit Commercial',
    'Add address',
  ]) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-disabled', 'true');
  }
  const status = page.getByRole('button', { name: /^Status: / });
  await status.focus();
  await expect(page.getByRole('tooltip')).toHaveText(NEEDS_EDIT);
  await status.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);

  await page.goto('/w/demo/trash');
  const restore = page.getByRole('button', { name: /^Restore / }).first();
  await expect(restore).toHaveAttribute('aria-disabled', 'true');
  await restore.focus();
  await expect(page.getByRole('tooltip')).toHaveText(/You need the permission “Delete and restore clients”/);
});

test('what the owner grants and takes away takes effect on the other person’s open page @desktop', async ({
  login,
  errors,
}) => {
  // A listener that is cut off is reported by the SDK before the page reacts.
  errors.allow(REFUSED_BY_RULES);
  const workspace = await createWorkspace('Open Doors');
  const ines = await addPerson(workspace, 'Ines Costa', 'viewer');
  const [linked, other] = [await addClient(workspace), await addClient(workspace)];
  await editClient(workspace, linked.id, { memberUids: [workspace.manager.uid, ines.uid] });

  const [owner, page] = await Promise.all([login(workspace.owner.email), login(ines.email)]);
  await Promise.all([openMembers(owner, workspace), openRecord(page, other)]);
  const expectNoReload = watchReloads(page);
  const edit = page.getByRole('button', { name: 'Edit Company' });
  await expect(edit).toHaveAttribute('aria-disabled', 'true');

  await changePermissions(owner, ines.name, { add: ['Edit clients'] });
  await expect(edit).not.toHaveAttribute('aria-disabled');
  await edit.click();
  const form = page.getByRole('form', { name: 'Edit Company' });
  await form.getByLabel('Legal name').fill('Granted Ltd');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(section(page, 'Latest activity')).toContainText('Ines Costa set legal name to Granted Ltd');

  await changePermissions(owner, ines.name, { remove: ['See all clients'] });
  await expect(page.getByRole('heading', { name: 'You can no longer see this client' }).first()).toBeVisible();
  await expect(page.getByText(other.name)).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to clients' }).click();
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await expect(clientRow(page, linked.name)).toBeVisible();
  await expectCounters(page, { Active: 0, Pending: 1, Inactive: 0 });

  await changePermissions(owner, ines.name, { add: ['See all clients'] });
  await expect(page.locator('[data-row]')).toHaveCount(2);
  await expectCounters(page, { Active: 0, Pending: 2, Inactive: 0 });

  await removeMember(owner, ines.name);
  await expect(page.getByRole('heading', { level: 1, name: 'You no longer have access' })).toBeVisible();
  await expect(page.getByText('Somebody who manages Open Doors removed you from it.')).toBeVisible();
  await expect(page.getByText(linked.name)).toHaveCount(0);
  expectNoReload();
});

test('a link into somebody else’s workspace shows nothing of it @desktop', async ({ login, workspace, errors }) => {
  errors.allow(REFUSED_BY_RULES);
  const page = await login(workspace.owner.email);
  await page.goto('/w/rival/clients');
  await expect(page.getByRole('heading', { level: 1, name: 'You are not a member of this workspace' })).toBeVisible();
  await expect(page.getByText('Rival Inspections')).toHaveCount(0);
  await page.getByRole('button', { name: `Open ${workspace.name}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
});
