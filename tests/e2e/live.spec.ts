import {
  chooseRowAction,
  clientRow,
  deleteFromList,
  expectCounters,
  glowing,
  openClients,
  openNewClient,
} from '../support/clients-page.ts';
import { goToPlace } from '../support/places.ts';
import { chooseStatus, editSection, openRecord, section } from '../support/record-page.ts';
import { watchReloads } from '../support/reloads.ts';
import { expect, test } from '../support/test.ts';
import { addClient, addClients, createWorkspace, editClient, freshName } from '../support/workspace.ts';

test('two people see each other’s edits of a record, and the timeline, without reloading @desktop', async ({
  login,
  workspace,
}) => {
  const client = await addClient(workspace);
  const [olivia, marcus] = await Promise.all([login(workspace.owner.email), login(workspace.manager.email)]);
  await Promise.all([openRecord(olivia, client), openRecord(marcus, client)]);
  const expectNoReload = watchReloads(marcus);

  const form = await editSection(olivia, 'Company');
  await form.getByLabel('Legal name').fill('Testwerk Holding AG');
  await form.getByLabel('Website').fill('testwerk.example');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(section(marcus, 'Company')).toContainText('Testwerk Holding AG');
  await expect(section(marcus, 'Company').getByRole('link', { name: /testwerk\.example/ })).toBeVisible();
  await expect(section(marcus, 'Latest activity')).toContainText('Olivia Ortega changed legal name and website');

  await chooseStatus(marcus, 'Active');
  await expect(olivia.getByRole('button', { name: 'Status: Active. Change status' })).toBeVisible();

  await olivia.getByRole('tab', { name: 'Activity' }).click();
  const entries = olivia.getByRole('tabpanel', { name: 'Activity' }).getByRole('listitem');
  await expect(entries.first()).toContainText('Marcus Lund changed the status from Pending to Active');
  await expect(entries.nth(1)).toContainText('Olivia Ortega changed');
  await expect(entries.nth(1).getByRole('insertion').filter({ hasText: 'Testwerk Holding AG' })).toBeVisible();

  await chooseStatus(marcus, 'Inactive');
  const dialog = marcus.getByRole('dialog', { name: `Set “${client.name}” to inactive` });
  await dialog.getByLabel('Reason (optional)').fill('Contract ended in March');
  await dialog.getByRole('button', { name: 'Set to inactive' }).click();
  await expect(entries.first()).toContainText('from Active to Inactive');
  await expect(entries.first()).toContainText('Reason: Contract ended in March');
  expectNoReload();
});

test('creation, status, deletion and restoration reach the other person’s list and counters @desktop', async ({
  login,
}) => {
  const workspace = await createWorkspace('Counting House');
  await addClients(workspace, [{ status: 'active' }, { status: 'active' }, { status: 'inactive' }]);
  const [olivia, marcus] = await Promise.all([login(workspace.owner.email), login(workspace.manager.email)]);
  await Promise.all([openClients(olivia, workspace), openClients(marcus, workspace)]);
  await expectCounters(marcus, { Active: 2, Pending: 0, Inactive: 1 });
  const expectNoReload = watchReloads(marcus);

  const name = freshName('Aardvark');
  const dialog = await openNewClient(olivia);
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await dialog.getByRole('button', { name: 'Create client' }).click();
  const row = clientRow(marcus, name);
  await expect(row).toContainText('Pending');
  await expect(glowing(row)).toBeVisible();
  await expectCounters(marcus, { Active: 2, Pending: 1, Inactive: 1 });

  await chooseRowAction(olivia, name, 'Active');
  await expect(row).toContainText('Active');
  await expectCounters(marcus, { Active: 3, Pending: 0, Inactive: 1 });

  await deleteFromList(olivia, name);
  await expect(row).toHaveCount(0);
  await expectCounters(marcus, { Active: 2, Pending: 0, Inactive: 1 });

  await olivia.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText('Active');
  await expectCounters(marcus, { Active: 3, Pending: 0, Inactive: 1 });

  await deleteFromList(olivia, name);
  await expect(row).toHaveCount(0);
  await goToPlace(olivia, 'Trash');
  await olivia.getByRole('button', { name: `Restore ${name}` }).click();
  await expect(row).toContainText('Active');
  await expectCounters(marcus, { Active: 3, Pending: 0, Inactive: 1 });
  expectNoReload();
});

test('a row changes in place; what would move waits while somebody is busy with the list', async ({
  login,
  isMobile,
}) => {
  const workspace = await createWorkspace('Quiet Hands');
  const names = ['Alder', 'Birch', 'Cedar', 'Douglas', 'Elm', 'Fir', 'Ginkgo', 'Hazel', 'Ironwood', 'Juniper', 'Larch'];
  const clients = await addClients(
    workspace,
    names.map((displayName) => ({ displayName })),
  );
  const page = await login(workspace.owner.email);
  await openClients(page, workspace);
  const rows = page.locator('[data-row]').getByRole('link');
  await expect(rows).toHaveText(names);

  // A phone has no pointer that rests: there a list that is scrolled is in use.
  if (isMobile) await page.evaluate(() => scrollTo(0, 200));
  else await clientRow(page, 'Cedar').hover();
  const [, birch] = clients;
  if (!birch) throw new Error('Birch is missing.');
  await editClient(workspace, birch.id, { displayName: 'Zelkova' });
  await expect(rows).toHaveText(names.map((name) => (name === 'Birch' ? 'Zelkova' : name)));
  await expect(glowing(clientRow(page, 'Zelkova'))).toBeVisible();

  await page.getByRole('button', { name: '1 update' }).click();
  const moved = [...names.filter((name) => name !== 'Birch'), 'Zelkova'];
  await expect(rows).toHaveText(moved);
  await expect(page.getByRole('button', { name: '1 update' })).toHaveCount(0);

  await editClient(workspace, birch.id, { displayName: 'Aspen' });
  await expect(page.getByRole('button', { name: '1 update' })).toBeVisible();
  await expect(rows.last()).toHaveText('Aspen');
  if (isMobile) await page.evaluate(() => scrollTo(0, 0));
  else await page.mouse.move(2, 2);
  await expect(rows.nth(1)).toHaveText('Aspen');
});
