import { paths } from '../../domain/src/paths.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { DEMO_PASSWORD } from '../../tools/seed/accounts.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { REFUSED_REQUEST } from '../support/error-watch.ts';
import { eventually } from '../support/eventually.ts';
import { chooseFor, contactCard, openContacts, putAccess, putContact } from '../support/invites.ts';
import { caughtMail, inviteLinkOf } from '../support/mail-catcher.ts';
import { letIn } from '../support/portal.ts';
import { expect, test } from '../support/test.ts';
import { addClient, addPerson } from '../support/workspace.ts';

test('a contact is invited: the mail comes, looking at its link a thousand times uses nothing up, and the access ends', async ({
  login,
  workspace,
  errors,
}) => {
  const client = await addClient(workspace, { status: 'active' });
  const jane = await putContact(workspace, client, 'Jane', { isPrimary: true });
  const page = await login(workspace.manager.email);
  await openContacts(page, client);
  const card = contactCard(page, jane);
  await expect(card).toContainText('Not invited');

  await chooseFor(page, jane, 'Invite into the portal…');
  const dialog = page.getByRole('dialog', { name: `Invite ${jane.name} into the portal` });
  await expect(dialog).toContainText(jane.email);
  await expectAccessible(page, 'invite a contact');
  for (const scope of ['Invoices', 'Projects', 'Work', 'Documents'])
    await dialog.getByRole('checkbox', { name: scope, exact: true }).uncheck();
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog).toContainText('Choose one at least.');
  await dialog.getByRole('checkbox', { name: 'Invoices', exact: true }).check();
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(card).toContainText(/Invited\s*until /);

  const [mail] = await eventually(async () => {
    const found = await caughtMail(jane.email);
    expect(found).toHaveLength(1);
    return found;
  });
  const link = inviteLinkOf(mail);
  const [, , inviteId = ''] = /#([\w-]+)\.([\w-]+)\./u.exec(link) ?? [];
  const fetched = await Promise.all(Array.from({ length: 1000 }, () => fetch(link)));
  expect(new Set(fetched.map(({ status }) => status))).toEqual(new Set([200]));
  const invite = await firestore().doc(paths.invite(workspace.id, inviteId)).get();
  expect([invite.get('state'), invite.get('heldBy'), invite.get('email')]).toEqual(['pending', '', jane.email]);

  errors.allow(REFUSED_REQUEST);
  await chooseFor(page, jane, 'Invite again…');
  await expect(dialog).toContainText('The link that they have now stops working.');
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Too many invitations in a short time. Possible again');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await chooseFor(page, jane, 'Change what they see…');
  const scopes = page.getByRole('dialog', { name: `What ${jane.name} sees in the portal` });
  await expect(scopes.getByRole('checkbox', { name: 'Projects', exact: true })).not.toBeChecked();
  await scopes.getByRole('checkbox', { name: 'Projects', exact: true }).check();
  await scopes.getByRole('button', { name: 'Save' }).click();
  await expect(scopes).toHaveCount(0);
  await expect
    .poll(async () => (await firestore().doc(paths.invite(workspace.id, inviteId)).get()).get('scopes'))
    .toEqual(['invoices', 'projects']);

  await chooseFor(page, jane, 'End portal access…');
  const question = page.getByRole('dialog', { name: `End the portal access of ${jane.name}?` });
  await expect(question).toContainText('The link that Jane Okafor was sent stops working.');
  await question.getByRole('button', { name: 'End access' }).click();
  await expect(question).toHaveCount(0);
  await expect(card).toContainText('Access ended');
  expect((await firestore().doc(paths.invite(workspace.id, inviteId)).get()).get('state')).toBe('revoked');
});

test('whoever has an account already comes in with it, and then chooses between their clients @desktop', async ({
  login,
  visit,
  workspace,
  errors,
}) => {
  const [before, client] = [await addClient(workspace), await addClient(workspace, { status: 'active' })];
  const insider = await letIn(workspace, before, ['invoices']);
  const contact = await putContact(workspace, client, 'Iris', { emails: [insider.email] });
  const staff = await login(workspace.manager.email);
  await openContacts(staff, client);
  await chooseFor(staff, contact, 'Invite into the portal…');
  await staff.getByRole('dialog').getByRole('button', { name: 'Send invitation' }).click();
  await expect(contactCard(staff, contact)).toContainText(/Invited\s*until /);
  const link = await eventually(async () => inviteLinkOf((await caughtMail(insider.email))[0]));

  errors.allow(REFUSED_REQUEST);
  const page = await visit();
  await page.goto(link);
  const email = page.getByRole('textbox', { name: 'E-mail' });
  const password = page.getByRole('textbox', { name: 'Password' });
  await expect(email).toHaveValue(insider.email);
  await expectAccessible(page, 'invitation of somebody with an account');
  await page.getByRole('button', { name: 'Sign in and accept' }).click();
  await expect(password).toBeFocused();
  await password.fill('not the password');
  await page.getByRole('button', { name: 'Sign in and accept' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await password.fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Sign in and accept' }).click();
  await expect(page).toHaveURL(new RegExp(`/portal/${workspace.id}/${client.id}$`));
  const clients = page.getByRole('combobox', { name: 'Client' });
  await expect(clients.getByRole('option')).toHaveText([before.name, client.name].toSorted());
  await expect(contactCard(staff, contact)).toContainText('In the portal');
});

test('many are invited at once: each row says what will happen, and then what became of it', async ({
  login,
  workspace,
}) => {
  const client = await addClient(workspace, { status: 'active' });
  const amy = await putContact(workspace, client, 'Amy', { isPrimary: true });
  const bob = await putContact(workspace, client, 'Bob');
  const mute = await putContact(workspace, client, 'Mute', { emails: [] });
  const left = await putContact(workspace, client, 'Lea', { isActive: false });
  const inside = await putContact(workspace, client, 'Ina');
  await putAccess(workspace, client, inside, { state: 'onboarded', expiresAt: null });
  const late = await putContact(workspace, client, 'Leo');
  await putAccess(workspace, client, late);
  const out = await putContact(workspace, client, 'Oda');
  await putAccess(workspace, client, out, { state: 'revoked', expiresAt: null });
  const page = await login(workspace.manager.email);
  await openContacts(page, client);
  await expect(contactCard(page, inside)).toContainText(/In the portal\s*sees Invoices/);
  await expect(contactCard(page, late)).toContainText('Invitation expired');
  await expect(contactCard(page, out)).toContainText('Access ended');
  await expectAccessible(page, 'contacts and their access');

  await page.getByRole('button', { name: 'Invite…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite contacts into the portal' });
  for (const { name } of [mute, left, inside]) await expect(dialog.getByRole('checkbox', { name })).toBeDisabled();
  for (const { name } of [amy, bob, late]) await expect(dialog.getByRole('checkbox', { name })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: out.name })).not.toBeChecked();
  await expect(dialog).toContainText('Has no e-mail address. Add one first.');
  await expectAccessible(page, 'invite many');
  await dialog.getByRole('checkbox', { name: bob.name }).uncheck();
  await dialog.getByRole('button', { name: 'Send 2 invitations' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: '2 of 2 invited' })).toBeVisible();
  const results = dialog.getByRole('list', { name: 'What became of each' });
  await expect(results.getByRole('listitem').filter({ hasText: amy.name })).toContainText('Invitation sent');
  await expectAccessible(page, 'many were invited');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(contactCard(page, amy)).toContainText('until');
  await expect(contactCard(page, late)).toContainText('until');
  await expect(contactCard(page, bob)).toContainText('Not invited');
});

test('whoever may not invite sees how contacts stand, and why nothing can be done about it @desktop', async ({
  login,
  workspace,
}) => {
  const client = await addClient(workspace, { status: 'active' });
  const jane = await putContact(workspace, client, 'Jane', { isPrimary: true });
  const viewer = await addPerson(workspace, 'Ugo Rossi', 'custom', [
    'clients.view',
    'clients.view_all',
    'clients.update',
  ]);
  const page = await login(viewer.email);
  await openContacts(page, client);
  await expect(contactCard(page, jane)).toContainText('Not invited');
  await expect(page.getByRole('button', { name: 'Invite…', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: `Actions for ${jane.name}` }).click();
  await expect(page.getByRole('menuitem', { name: 'Invite into the portal…' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(page.getByRole('menu')).toContainText('“Invite to the portal”');
});
