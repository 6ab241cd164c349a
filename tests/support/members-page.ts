import { expect, type Locator, type Page } from '@playwright/test';
import { paths } from '../../domain/src/paths.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { eventually } from './eventually.ts';
import { caughtMail, inviteLinkOf } from './mail-catcher.ts';
import type { TestWorkspace } from './workspace.ts';

export async function openMembers(page: Page, workspace: Pick<TestWorkspace, 'id'>): Promise<void> {
  await page.goto(`/w/${workspace.id}/members`);
  await expect(page.getByRole('button', { name: 'Invite member' })).toBeVisible();
}

/** Opens what can be done about a member, and chooses. */
export async function chooseMemberAction(page: Page, name: string, action: string): Promise<Locator> {
  await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: action }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Changes single permissions of a member, by their names on screen. */
export async function changePermissions(
  page: Page,
  name: string,
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): Promise<void> {
  const dialog = await chooseMemberAction(page, name, 'Change permissions');
  await dialog.getByRole('radio', { name: 'Custom' }).check();
  for (const permission of add) await dialog.getByRole('checkbox', { name: permission, exact: true }).check();
  for (const permission of remove) await dialog.getByRole('checkbox', { name: permission, exact: true }).uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
}

export async function removeMember(page: Page, name: string): Promise<void> {
  const dialog = await chooseMemberAction(page, name, 'Remove from workspace');
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** What the list says of a person: a row of the table, or a card on a phone. */
export function memberRow(page: Page, name: string): Locator {
  const main = page.getByRole('main');
  return main.getByRole('row').or(main.getByRole('listitem')).filter({ hasText: name });
}

/** The link in the newest of so many invitations that were mailed to an address. */
export async function invitationOf(email: string, mails = 1): Promise<string> {
  return eventually(async () => {
    const found = await caughtMail(email);
    expect(found).toHaveLength(mails);
    return inviteLinkOf(found[0]);
  });
}

/** Makes time pass for the limits: every invitation of the workspace was sent two minutes earlier. */
export async function ageInvitations({ id }: Pick<TestWorkspace, 'id'>): Promise<void> {
  const { docs } = await firestore().collection(paths.invites(id)).get();
  for (const { ref, createTime } of docs) await ref.update({ createdAt: new Date(createTime.toMillis() - 120_000) });
}
