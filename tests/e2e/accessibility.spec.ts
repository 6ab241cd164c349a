import { expectAccessible, expectNoAxeViolations } from '../support/accessibility.ts';
import { chooseRowAction, confirmDelete, openClients, openNewClient, openRowActions } from '../support/clients-page.ts';
import { chooseMemberAction, openMembers } from '../support/members-page.ts';
import { REFUSED_BY_RULES, REFUSED_REQUEST, WITHOUT_NETWORK } from '../support/error-watch.ts';
import { goToPlace } from '../support/places.ts';
import { expect, test } from '../support/test.ts';
import { addClient, addPerson, createWorkspace, freshName, passwordCode } from '../support/workspace.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages before signing in, ${colorScheme}`, async ({ visit, workspace, errors }) => {
    const page = await visit({ colorScheme });
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expectNoAxeViolations(page, 'sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('Fill in this field').first()).toBeVisible();
    await expectNoAxeViolations(page, 'sign-in with missing fields');

    await page.getByRole('button', { name: 'Forgot your password?' }).click();
    await page.getByRole('button', { name: 'Send the link' }).click();
    await expect(page.getByText('Fill in this field')).toBeVisible();
    await expectNoAxeViolations(page, 'forgot password');
    await page.getByRole('textbox', { name: 'E-mail' }).fill(workspace.viewer.email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await expect(page.getByRole('heading', { name: 'Look into your inbox' })).toBeVisible();
    await expectNoAxeViolations(page, 'link is sent');

    await page.goto(`/auth/action?mode=resetPassword&oobCode=${await passwordCode(workspace.viewer)}`);
    await page.getByRole('button', { name: 'Set the password and sign in' }).click();
    await expect(page.getByText('Fill in this field')).toBeVisible();
    await expectNoAxeViolations(page, 'set password');
    errors.allow(REFUSED_REQUEST);
    await page.goto('/auth/action?mode=resetPassword&oobCode=nothing');
    await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
    await expectNoAxeViolations(page, 'link that does not work');
  });
}

test('the clients page', async ({ login, isMobile, errors }) => {
  errors.allow(WITHOUT_NETWORK);
  const page = await login('owner@demo.test');
  await openClients(page, { id: 'demo' });
  await expect(page.locator('[data-row]').first()).toBeVisible();
  await expectAccessible(page, 'clients');
  await openRowActions(page, '3M');
  await expectAccessible(page, 'row actions');
  await page.keyboard.press('Escape');
  await chooseRowAction(page, '3M', 'Inactive');
  await expect(page.getByRole('textbox', { name: 'Reason (optional)' })).toBeFocused();
  await expectAccessible(page, 'reason for inactive');
  await page.getByRole('button', { name: 'Cancel' }).click();
  if (isMobile) {
    await page.getByRole('button', { name: 'Sort' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectAccessible(page, 'sort menu');
    await page.keyboard.press('Escape');
  }

  const dialog = await openNewClient(page);
  await expectAccessible(page, 'new client');
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('A');
  await dialog.getByRole('textbox', { name: 'Code' }).fill('MMM');
  await dialog.getByRole('button', { name: 'More details' }).click();
  await dialog.getByLabel('E-mail').fill('nobody');
  await dialog.getByRole('button', { name: 'Create client' }).click();
  await expect(dialog.getByText('Use at least 2 characters')).toBeVisible();
  await expectAccessible(page, 'new client with errors');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(page, 'discard question');
  await page.getByRole('button', { name: 'Discard' }).click();

  await page.getByRole('searchbox').fill('nothing is called this');
  await expect(page.getByRole('heading', { name: 'No clients match' })).toBeVisible();
  await expectAccessible(page, 'clients, none match');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /^Pending/ }).click();
  await expect(page.getByRole('list', { name: 'Active filters' })).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText('Offline', { exact: true })).toBeVisible();
  await expectAccessible(page, 'clients, filtered and offline');
  await page.context().setOffline(false);
});

test('lists without clients, the undo toast, the Trash', async ({ login }) => {
  const workspace = await createWorkspace('Empty Rooms');
  const linked = await addPerson(workspace, 'Lena Frey', 'member');
  const [page, lena] = await Promise.all([login(workspace.owner.email), login(linked.email)]);
  await page.goto(`/w/${workspace.id}/clients`);
  await expect(page.getByRole('heading', { name: 'No clients yet' })).toBeVisible();
  await expectAccessible(page, 'clients, empty');
  await lena.goto(`/w/${workspace.id}/clients`);
  await expect(lena.getByRole('heading', { name: 'No clients are linked to you' })).toBeVisible();
  await lena.getByRole('button', { name: 'New client' }).first().focus();
  await expect(lena.getByRole('tooltip')).toBeVisible();
  await expectAccessible(lena, 'clients, none linked, with a reason shown');
  await page.goto(`/w/${workspace.id}/trash`);
  await expect(page.getByRole('heading', { name: 'The Trash is empty' })).toBeVisible();
  await expectAccessible(page, 'Trash, empty');

  const client = await addClient(workspace);
  await openClients(page, workspace);
  await chooseRowAction(page, client.name, 'Delete');
  await expect(page.getByRole('dialog').getByText('Nothing belongs to it yet')).toBeVisible();
  await expectAccessible(page, 'delete a client');
  await confirmDelete(page, client.name);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expectAccessible(page, 'undo toast');
  await goToPlace(page, 'Trash');
  await expect(page.getByRole('button', { name: `Restore ${client.name}` })).toBeVisible();
  await expectAccessible(page, 'Trash');
  await page.getByRole('button', { name: `Delete for good: ${client.name}` }).click();
  const dialog = page.getByRole('dialog', { name: `Delete “${client.name}” for good?` });
  await expect(dialog.getByRole('region', { name: 'Removed with it' })).toContainText(/timeline entr/);
  await dialog.getByRole('textbox').fill('Another');
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(dialog.getByText('This is not the name of the client')).toBeVisible();
  await expectAccessible(page, 'delete for good');
  await dialog.getByRole('textbox').fill(client.name);
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(dialog).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'The Trash is empty' })).toBeVisible();
});

test('the members page', async ({ login }) => {
  const workspace = await createWorkspace('Full House');
  const page = await login(workspace.owner.email);
  await openMembers(page, workspace);
  await expectAccessible(page, 'members');
  await page.getByRole('button', { name: `Actions for ${workspace.viewer.name}` }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'member actions');
  await page.keyboard.press('Escape');

  const change = await chooseMemberAction(page, workspace.viewer.name, 'Change permissions');
  await change.getByRole('radio', { name: 'Custom' }).check();
  await expectAccessible(page, 'change permissions');
  await change.getByRole('button', { name: 'Cancel' }).click();
  const removal = await chooseMemberAction(page, workspace.viewer.name, 'Remove from workspace');
  await expectAccessible(page, 'remove member');
  await removal.getByRole('button', { name: 'Cancel' }).click();
  await expect(removal).toHaveCount(0);

  await page.getByRole('button', { name: 'Invite member' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog.getByRole('textbox', { name: 'E-mail' })).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page, 'invite member with errors');
  const name = freshName('Nora');
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill(`${name.replace(' ', '.')}@example.test`);
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog).toHaveCount(0);
  const revocation = await chooseMemberAction(page, name, 'Revoke invitation…');
  await expectAccessible(page, 'revoke an invitation');
  await revocation.getByRole('button', { name: 'Cancel' }).click();

  const viewer = await login(workspace.viewer.email);
  await viewer.goto(`/w/${workspace.id}/members`);
  await expect(
    viewer.getByRole('heading', { name: 'Only those who manage the workspace see its members' }),
  ).toBeVisible();
  await expectAccessible(viewer, 'members without permission');
});

test('the shell, and pages that lead nowhere', async ({ login, isMobile, errors }) => {
  errors.allow(REFUSED_BY_RULES);
  const workspace = await createWorkspace('Way Out');
  const page = await login(workspace.owner.email);
  await page.goto(`/w/${workspace.id}/nowhere`);
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  await expectAccessible(page, 'not found');
  if (isMobile) {
    await page.getByRole('button', { name: 'More' }).click();
    await expect(page.getByRole('dialog', { name: 'More' })).toBeVisible();
    await expectAccessible(page, 'more sheet');
    await page.getByRole('dialog').getByRole('button', { name: 'Workspace Way Out' }).click();
    await expect(page.getByRole('menuitemradio', { name: 'Way Out' })).toBeVisible();
    await expectAccessible(page, 'workspaces in the sheet');
  } else {
    await page.getByRole('button', { name: 'Account of Olivia Ortega' }).click();
    await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeVisible();
    await expectAccessible(page, 'theme menu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Workspace Way Out' }).click();
    await expect(page.getByRole('menuitemradio', { name: 'Way Out' })).toBeVisible();
    await expectAccessible(page, 'workspace switch');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Collapse' }).click();
    await expect(page.getByRole('button', { name: 'Expand the sidebar' })).toBeVisible();
    await expectAccessible(page, 'collapsed sidebar');
  }
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  await expectAccessible(page, 'not found outside of a workspace');
  await page.goto(`/w/${workspace.id}/clients/missing`);
  await expect(page.getByRole('heading', { name: 'This client is not here' }).first()).toBeVisible();
  await expectAccessible(page, 'client that is not here');
  await page.goto('/w/rival/clients');
  await expect(page.getByRole('heading', { name: 'You are not a member of this workspace' })).toBeVisible();
  await expectAccessible(page, 'no access');
});
