import { BLANK_CONTACT, type ContactFields } from '../../domain/src/contact.ts';
import { paths } from '../../domain/src/paths.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { firstStamps } from '../functions/world.ts';
import { REFUSED_BY_RULES, REFUSED_REQUEST } from '../support/error-watch.ts';
import { eventually } from '../support/eventually.ts';
import { dayOfLastMonth } from '../support/invoices-page.ts';
import { caughtMail, inviteLinkOf } from '../support/mail-catcher.ts';
import { awaitTriggers, goToSection } from '../support/portal.ts';
import { addPosition, addRate } from '../support/rates-page.ts';
import { watchReloads } from '../support/reloads.ts';
import { expect, test } from '../support/test.ts';
import { addSubmitted, addTeam } from '../support/work-page.ts';
import { addClient, freshCode, freshName, freshPassword } from '../support/workspace.ts';

test.beforeAll(async ({ workspace }) => {
  await awaitTriggers(workspace, await addClient(workspace));
});

/** Nothing is mocked: two browsers, the functions, and a mail that was really sent and caught. */
test(
  'a contact is invited by mail, comes in, sees work and invoice as they happen, and a blank page at the end',
  { tag: '@desktop' },
  async ({ login, visit, workspace, errors }) => {
    const client = await addClient(workspace);
    const email = `${freshCode().toLowerCase()}@portal.example.test`;
    const contact: ContactFields = {
      ...BLANK_CONTACT,
      firstName: 'Iris',
      lastName: 'Berg',
      emails: [email],
      roles: ['billing'],
      isPrimary: true,
      primaryBefore: '',
      successorId: '',
      deleted: false,
      ...firstStamps(),
    };
    await firestore()
      .doc(paths.contact(workspace.id, client.id, 'iris'))
      .set(contact);
    const positionId = await addPosition(workspace, freshName('Diver'));
    await addRate(workspace, client, 'r1', { positionId });
    const project = freshName('Tanks');
    const projectId = project.replace(/[^A-Za-z0-9]/g, '');
    await addTeam(workspace, client, projectId, [workspace.manager], { name: project });
    const workDate = dayOfLastMonth(3);
    await addSubmitted(workspace, client, workspace.manager, `work${projectId}`, {
      projectId,
      positionId,
      workDate,
      description: 'Inspected the seals',
    });

    const staff = await login(workspace.owner.email);
    await staff.goto(`${client.path}?tab=contacts`);
    await staff.getByRole('button', { name: 'Actions for Iris Berg' }).click();
    await staff.getByRole('menuitem', { name: 'Invite into the portal…' }).click();
    await staff.getByRole('dialog').getByRole('button', { name: 'Send invitation' }).click();
    const [mail] = await eventually(async () => {
      const found = await caughtMail(email);
      expect(found).toHaveLength(1);
      return found;
    });
    const link = inviteLinkOf(mail);
    // Programs that look into mails open what is in them: that takes nothing away.
    for (let opened = 0; opened < 20; opened += 1) expect((await fetch(link)).status).toBe(200);

    const portal = await visit();
    await portal.goto(link);
    await expect(portal.getByRole('heading', { name: `Portal of ${client.name}` })).toBeVisible();
    await expect(portal.getByText(`${workspace.owner.name} of ${workspace.name} invites you`)).toBeVisible();
    const password = freshPassword();
    await expect(portal.getByRole('textbox', { name: 'Your name' })).toHaveValue('Iris Berg');
    await expect(portal.getByRole('textbox', { name: 'E-mail' })).toHaveValue(email);
    await portal.getByRole('textbox', { name: 'New password' }).fill(password);
    await portal.getByRole('button', { name: 'Accept the invitation' }).click();
    await expect(portal.getByRole('heading', { level: 1, name: 'Good to see you, Iris Berg' })).toBeVisible();
    await expect(portal).toHaveURL(new RegExp(`/portal/${workspace.id}/${client.id}$`));
    await expect(staff.getByRole('listitem').filter({ hasText: 'Iris Berg' })).toContainText('In the portal');

    const expectNoReload = watchReloads(portal);
    await goToSection(portal, 'Overview');
    await expect(portal.getByText('Inspected the seals')).toHaveCount(0);
    await expect(portal.getByText('1 entry')).toBeVisible();
    await staff.goto(`/w/${workspace.id}/work?tab=approve&project=${projectId}`);
    await staff.getByRole('button', { name: /^Approve Marcus Lund/ }).click();
    await expect(portal.getByText('Inspected the seals')).toBeVisible();
    await expect(portal.getByText('0 entries')).toBeVisible();

    await staff.goto(`/w/${workspace.id}/invoices/new?client=${client.id}`);
    await staff.getByRole('button', { name: 'Last month' }).click();
    await expect(staff.getByText('1 of 1 chosen')).toBeVisible();
    await staff.getByRole('button', { name: 'Create draft' }).click();
    await expect(staff.getByRole('heading', { level: 1, name: /^Draft/ })).toBeVisible();
    await expect(portal.getByText('An invoice appears here the moment it is sent.')).toBeVisible();
    await staff.getByRole('button', { name: 'Send invoice' }).click();
    await staff.getByRole('dialog').getByRole('button', { name: 'Send invoice' }).click();
    const number = portal.getByRole('link', { name: new RegExp(`-${client.code}-INV-`) });
    await expect(number).toBeVisible();
    await expect(portal.getByText('1 invoice is to be paid: $760.00')).toBeVisible();
    await eventually(async () => expect(await caughtMail(email)).toHaveLength(2));
    await number.click();
    const downloads = portal.waitForEvent('download');
    await portal.getByRole('button', { name: 'Download PDF' }).click();
    expect((await downloads).suggestedFilename()).toMatch(/-INV-.*\.pdf$/);

    errors.allow(REFUSED_BY_RULES);
    errors.allow(REFUSED_REQUEST);
    await staff.goto(`${client.path}?tab=contacts`);
    await staff.getByRole('button', { name: 'Actions for Iris Berg' }).click();
    await staff.getByRole('menuitem', { name: 'End portal access…' }).click();
    await staff.getByRole('dialog').getByRole('button', { name: 'End access' }).click();
    await expect(portal.getByRole('heading', { name: 'Your access has ended' })).toBeVisible();
    await expect(portal.getByText(/-INV-/)).toHaveCount(0);
    expectNoReload();
    await portal.goto(link);
    await expect(portal.getByRole('heading', { name: 'This invitation cannot be used' })).toBeVisible();
  },
);
