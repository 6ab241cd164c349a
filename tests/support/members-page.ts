import { expect, type Locator, type Page } from '@playwright/test';
import type { TestWorkspace } from './workspace.ts';

export async function openMembers(page: Page, workspace: Pick<TestWorkspace, 'id'>): Promise<void> {
  await page.goto(`/w/${workspace.id}/members`);
  await expect(page.getByRole('button', { name: 'Add member' })).toBeVisible();
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
