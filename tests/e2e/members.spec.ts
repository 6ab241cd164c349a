import { expectCounters } from '../support/clients-page.ts';
import { chooseMemberAction, openMembers, removeMember } from '../support/members-page.ts';
import { signInForm } from '../support/sign-in.ts';
import { REFUSED_REQUEST } from '../support/error-watch.ts';
import { expect, test } from '../support/test.ts';
import { addClient, createWorkspace, freshName } from '../support/workspace.ts';

const PASSWORD = 'violet harbour crane';

test('a new member sets a password with the link, which works once, and comes and goes as the owner says', async ({
  login,
  visit,
  errors,
}) => {
  const workspace = await createWorkspace('First Day');
  await addClient(workspace);
  const owner = await login(workspace.owner.email);
  await openMembers(owner, workspace);
  const name = freshName('Nina');
  const email = `${name.replace(' ', '.').toLowerCase()}@example.test`;

  await owner.getByRole('button', { name: 'Add member' }).click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add member' }).click();
  await expect(dialog.getByRole('textbox', { name: 'E-mail' })).toBeFocused();
  await expect(dialog.getByRole('textbox', { name: 'E-mail' })).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill(workspace.viewer.email);
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('radio', { name: 'Viewer' }).check();
  errors.allow(REFUSED_REQUEST);
  await dialog.getByRole('button', { name: 'Add member' }).click();
  await expect(dialog.getByText('This person is a member already.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await dialog.getByRole('button', { name: 'Add member' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Link to set a password' }).inputValue();
  await dialog.getByRole('button', { name: 'Done' }).click();

  const nina = await visit();
  await nina.goto(link);
  const password = nina.getByRole('textbox', { name: 'New password' });
  await expect(nina.getByText(`For ${email}. You are signed in right after.`)).toBeVisible();
  await password.fill('short');
  await password.press('Enter');
  await expect(nina.getByText('Use at least 10 characters')).toBeVisible();
  await password.fill(PASSWORD);
  await password.press('Enter');
  await expect(nina.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await expectCounters(nina, { Active: 0, Pending: 1, Inactive: 0 });

  errors.allow(REFUSED_REQUEST);
  await nina.goto(link);
  await expect(nina.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
  await expect(nina.getByText('The link was used already, or is not complete.')).toBeVisible();

  await removeMember(owner, name);
  // A trigger ends the sessions of whoever is removed: once it has run, the page asks to sign in.
  await expect(async () => {
    await nina.goto('/');
    await expect(nina.locator('input[type=email]')).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await signInForm(nina, email, PASSWORD);
  await expect(nina.getByRole('heading', { name: 'No workspace yet' })).toBeVisible();
  const again = await chooseMemberAction(owner, name, 'Add again');
  await expect(again.getByRole('textbox', { name: 'E-mail' })).toHaveValue(email);
  await again.getByRole('button', { name: 'Add member' }).click();
  await expect(nina.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
});

test('the last owner stays, and nobody gives what they do not hold', async ({ login, workspace }) => {
  const page = await login(workspace.owner.email);
  await openMembers(page, workspace);
  await page.getByRole('button', { name: `Actions for ${workspace.owner.name}` }).click();
  const remove = page.getByRole('menuitem', { name: 'Remove from workspace' });
  await expect(remove).toHaveAttribute('aria-disabled', 'true');
  await remove.focus();
  await expect(page.getByRole('tooltip')).toHaveText(/A workspace keeps its last owner/);
  await remove.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const manager = await login(workspace.manager.email);
  await manager.goto(`/w/${workspace.id}/members`);
  await expect(manager.getByText(/You need the permission “Manage the workspace”/)).toBeVisible();
  await expect(manager.getByRole('button', { name: 'Add member' })).toHaveCount(0);
});
