import { expectNoAxeViolations } from '../support/accessibility.ts';
import { expectCounters } from '../support/clients-page.ts';
import {
  ageInvitations,
  chooseMemberAction,
  invitationOf,
  memberRow,
  openMembers,
  removeMember,
} from '../support/members-page.ts';
import { signInForm } from '../support/sign-in.ts';
import { REFUSED_REQUEST } from '../support/error-watch.ts';
import { expect, test } from '../support/test.ts';
import { addClient, createWorkspace, freshName } from '../support/workspace.ts';

const PASSWORD = 'violet harbour crane';

test('a member is invited: the mail comes, its page is inert, and whoever has it joins, goes and comes back', async ({
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

  await owner.getByRole('button', { name: 'Invite member' }).click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog.getByRole('textbox', { name: 'E-mail' })).toBeFocused();
  await expect(dialog.getByRole('textbox', { name: 'E-mail' })).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill(workspace.viewer.email);
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('radio', { name: 'Viewer' }).check();
  errors.allow(REFUSED_REQUEST);
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog.getByText('This person is a member already.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill(email.toUpperCase());
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog).toHaveCount(0);
  const row = memberRow(owner, name);
  await expect(row).toContainText(/Invited\s*until /);
  const link = await invitationOf(email);

  // In dark; whoever is signed in, below, in light: before signing in, a page keeps the colours that it began with.
  const nina = await visit({ colorScheme: 'dark' });
  await nina.goto(link);
  await expect(nina.getByRole('heading', { name: 'Join First Day' })).toBeVisible();
  await expect(nina.getByText(`${workspace.owner.name} invites you to work in First Day.`)).toBeVisible();
  await expect(nina.getByRole('textbox', { name: 'Your name' })).toHaveValue(name);
  await expect(nina.getByRole('textbox', { name: 'E-mail' })).toHaveValue(email);
  await expectNoAxeViolations(nina, 'invitation of a member');
  await expect(row).toContainText('Invited');
  const password = nina.getByRole('textbox', { name: 'New password' });
  await password.fill('short');
  await password.press('Enter');
  await expect(nina.getByText('Use at least 10 characters')).toBeVisible();
  await password.fill(PASSWORD);
  await password.press('Enter');
  await expect(nina.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await expect(nina).toHaveURL(new RegExp(`/w/${workspace.id}/clients$`));
  await expectCounters(nina, { Active: 0, Pending: 1, Inactive: 0 });
  await expect(row).toContainText('Active');

  errors.allow(REFUSED_REQUEST);
  await nina.goto(link);
  await expect(nina.getByRole('heading', { name: 'This invitation cannot be used' })).toBeVisible();

  await removeMember(owner, name);
  // A trigger ends the sessions of whoever is removed: once it has run, the page asks to sign in.
  await expect(async () => {
    await nina.goto('/');
    await expect(nina.locator('input[type=email]')).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await ageInvitations(workspace);
  const again = await chooseMemberAction(owner, name, 'Invite again…');
  await expect(again.getByRole('textbox', { name: 'E-mail' })).toHaveValue(email);
  await again.getByRole('button', { name: 'Send invitation' }).click();
  await expect(again).toHaveCount(0);
  const second = await invitationOf(email, 2);
  // Somebody else is signed in in this browser.
  await signInForm(nina, workspace.viewer.email);
  await expect(nina.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await nina.goto(second);
  await expect(nina.getByText(`You are signed in as ${workspace.viewer.email}`)).toBeVisible();
  await expectNoAxeViolations(nina, 'invitation of somebody else');
  await nina.getByRole('button', { name: 'Sign out' }).click();
  await nina.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await nina.getByRole('button', { name: 'Sign in and accept' }).click();
  await expect(nina.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
});

test('an invitation is sent again and revoked, and whoever is signed in confirms it', async ({ login, errors }) => {
  const workspace = await createWorkspace('Second Day');
  const other = await createWorkspace('Elsewhere');
  const owner = await login(workspace.owner.email);
  await openMembers(owner, workspace);
  const { email } = other.viewer;
  await owner.getByRole('button', { name: 'Invite member' }).click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Ida Falk');
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog).toHaveCount(0);
  const first = await invitationOf(email);

  const resend = await chooseMemberAction(owner, 'Ida Falk', 'Send again…');
  errors.allow(REFUSED_REQUEST);
  await resend.getByRole('button', { name: 'Send invitation' }).click();
  await expect(resend.getByRole('alert')).toContainText(
    'Too many invitations were sent in a short time. It is possible again',
  );
  await ageInvitations(workspace);
  await resend.getByRole('button', { name: 'Send invitation' }).click();
  await expect(resend).toHaveCount(0);
  const second = await invitationOf(email, 2);
  const ida = await login(email);
  await ida.goto(first);
  await expect(ida.getByRole('heading', { name: 'This invitation cannot be used' })).toBeVisible();
  await ida.goto('/');
  await ida.goto(second);
  await expect(ida.getByText(`Signed in as ${email}`)).toBeVisible();
  await expectNoAxeViolations(ida, 'invitation of whoever is signed in');

  const revoke = await chooseMemberAction(owner, 'Ida Falk', 'Revoke invitation…');
  await revoke.getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(revoke).toHaveCount(0);
  await expect(memberRow(owner, 'Ida Falk')).toHaveCount(0);
  await ida.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(ida.getByRole('alert')).toContainText('It may have been used, replaced or ended');

  await ageInvitations(workspace);
  await owner.getByRole('button', { name: 'Invite member' }).click();
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Ida Falk');
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog).toHaveCount(0);
  const third = await invitationOf(email, 3);
  await ida.goto('/');
  await ida.goto(third);
  await ida.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(ida).toHaveURL(new RegExp(`/w/${workspace.id}/clients$`));
  await expect(ida.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
});

test('the last owner stays, and nobody gives what they do not hold @desktop', async ({ login, workspace }) => {
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
  await expect(manager.getByRole('button', { name: 'Invite member' })).toHaveCount(0);
});
