import { paths } from '../../domain/src/paths.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from '../support/eventually.ts';
import { goToPlace } from '../support/places.ts';
import { signInForm } from '../support/sign-in.ts';
import { REFUSED_REQUEST } from '../support/error-watch.ts';
import { expect, test } from '../support/test.ts';
import { addMembership, addPerson, createWorkspace, freshPassword, passwordCode } from '../support/workspace.ts';

test('signing in says what is wrong, and gives away nothing about accounts @desktop', async ({ visit, errors }) => {
  errors.allow(REFUSED_REQUEST);
  const page = await visit();
  await page.goto('/');
  const email = page.getByRole('textbox', { name: 'E-mail' });
  const password = page.getByRole('textbox', { name: 'Password' });
  const submit = page.getByRole('button', { name: 'Sign in' });
  await submit.click();
  await expect(email).toBeFocused();
  await expect(email).toHaveAccessibleDescription('Fill in this field');
  await email.fill('owner@demo.test');
  await submit.click();
  await expect(password).toBeFocused();
  await expect(password).toHaveAccessibleDescription('Fill in this field');

  const wrong = 'E-mail and password do not match. Check both, or set a new password.';
  await password.fill('not the password');
  await submit.click();
  await expect(page.getByRole('alert')).toHaveText(wrong);
  await email.fill('nobody@demo.test');
  await submit.click();
  await expect(page.getByRole('alert')).toHaveText(wrong);
  await expect(submit).toBeEnabled();
  await expect(page).toHaveTitle('Sign in · Clientele');

  await page.getByRole('button', { name: 'Show password' }).click();
  await expect(page.getByRole('textbox', { name: 'Password' })).toHaveAttribute('type', 'text');
});

test('a forgotten password: the same answer for everybody, and a link that works once @desktop', async ({
  visit,
  workspace,
  errors,
}) => {
  const person = await addPerson(workspace, 'Vito Marsh', 'viewer');
  const page = await visit();
  await page.goto('/');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('nobody@demo.test');
  await page.getByRole('button', { name: 'Forgot your password?' }).click();
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue('nobody@demo.test');
  errors.allow(REFUSED_REQUEST);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByText('If nobody@demo.test belongs to an account, a link')).toBeVisible();
  await page.getByRole('button', { name: 'Back to sign-in' }).click();
  await page.getByRole('button', { name: 'Forgot your password?' }).click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill(person.email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByText(`If ${person.email} belongs to an account, a link`)).toBeVisible();

  const link = `/auth/action?mode=resetPassword&oobCode=${await passwordCode(person)}`;
  const other = await visit();
  await Promise.all([page.goto(link), other.goto(link)]);
  const newPassword = freshPassword();
  for (const each of [page, other]) await expect(each.getByText(`For ${person.email}.`)).toBeVisible();
  await page.getByRole('textbox', { name: 'New password' }).fill(newPassword);
  await page.getByRole('button', { name: 'Set the password and sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await other.getByRole('textbox', { name: 'New password' }).fill(freshPassword());
  await other.getByRole('button', { name: 'Set the password and sign in' }).click();
  await expect(other.getByRole('alert')).toContainText('The link was used already');
  await signInForm(other, person.email, newPassword);
  await expect(other.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
});

test('signing out leaves nothing behind, and the appearance is remembered', async ({ visit, workspace, isMobile }) => {
  const page = await visit({ colorScheme: 'light' });
  await signInForm(page, workspace.viewer.email);
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  async function openAccount(): Promise<void> {
    await page.getByRole('button', { name: isMobile ? 'More' : `Account of ${workspace.viewer.name}` }).click();
  }
  await openAccount();
  if (isMobile) await page.getByRole('dialog').getByText('Dark').click();
  else await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');

  await goToPlace(page, 'Trash');
  await expect(page.getByRole('heading', { level: 1, name: 'Trash' })).toBeVisible();
  await openAccount();
  await page
    .getByRole('menuitem', { name: 'Sign out' })
    .or(page.getByRole('dialog').getByRole('button', { name: 'Sign out' }))
    .click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page).toHaveURL('/');
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.goBack();
  await expect(page).toHaveURL(/\/clients$/);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('the first page chooses the workspace once, also when another one comes while the page it leads to loads', async ({
  login,
  workspace,
}) => {
  const other = await createWorkspace('Aaron Works');
  const person = await addPerson(workspace, 'Zoe Blum', 'viewer');
  const page = await login(person.email);
  const { promise: known, resolve: goOn } = Promise.withResolvers<void>();
  const { promise: chosen, resolve: hasChosen } = Promise.withResolvers<void>();
  // The list of clients is a part of its own: it waits until the person belongs to a second workspace, which comes first by name.
  await page.route(/\/assets\/clients-page-[^/]*\.js$/, async (route) => {
    hasChosen();
    await known;
    await route.continue();
  });
  await page.goto('/');
  await chosen;
  await addMembership(other, person, 'owner');
  const user = firestore().doc(paths.user(person.uid));
  await eventually(async () => expect((await user.get()).get(`workspaces.${other.id}.name`)).toBe(other.name));
  // A page that is opened now begins with the other one; by then the first page has heard of it too.
  const later = await login(person.email);
  await later.goto('/');
  await expect(later).toHaveURL(`/w/${other.id}/clients`);
  await expect(later.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  goOn();
  await expect(page).toHaveURL(`/w/${workspace.id}/clients`);
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
});

test('somebody who belongs to two workspaces goes from one to the other', async ({ login, workspace, isMobile }) => {
  const other = await createWorkspace('Aquila Staffing');
  const person = await addPerson(workspace, 'Yara Blum', 'viewer');
  const page = await login(person.email);
  await page.goto('/');
  await expect(page).toHaveURL(`/w/${workspace.id}/clients`);
  await addMembership(other, person, 'owner');
  if (isMobile) await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: `Workspace ${workspace.name}` }).click();
  await page.getByRole('menuitemradio', { name: other.name }).click();
  await expect(page).toHaveURL(`/w/${other.id}/clients`);
  await expect(page.getByRole('heading', { name: 'No clients yet' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New client' }).first()).not.toHaveAttribute('aria-disabled');
  await page.goto('/');
  await expect(page).toHaveURL(`/w/${other.id}/clients`);
});
