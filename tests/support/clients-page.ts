import { expect, type Locator, type Page } from '@playwright/test';
import type { TestWorkspace } from './workspace.ts';

type StatusWord = 'Active' | 'Pending' | 'Inactive';

export async function openClients(page: Page, workspace: Pick<TestWorkspace, 'id'>, search = ''): Promise<void> {
  await page.goto(`/w/${workspace.id}/clients${search}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New client' }).first()).toBeVisible();
}

/** The row of a client, on a phone its card. */
export function clientRow(page: Page, name: string): Locator {
  return page.locator('[data-row]').filter({ has: page.getByRole('link', { name, exact: true }) });
}

/** What has just been changed by somebody else glows: the row itself, on a phone the card in it. */
export function glowing(row: Locator): Locator {
  return row.locator('xpath=descendant-or-self::*[@data-glow]');
}

/** A figure of the statistics row. */
export function counter(page: Page, status: StatusWord): Locator {
  return page.getByRole('group', { name: 'Clients by status' }).getByRole('button', { name: new RegExp(`^${status}`) });
}

export async function expectCounters(page: Page, counts: Record<StatusWord, number>): Promise<void> {
  for (const [status, count] of Object.entries(counts)) {
    await expect(counter(page, status as StatusWord)).toHaveText(new RegExp(`^${status}\\s*${count}$`));
  }
}

/** Opens what a row's button offers: a menu, on a phone a sheet. */
export async function openRowActions(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
  await expect(page.getByRole('menu').or(page.getByRole('dialog'))).toBeVisible();
}

/** An entry of an open menu or sheet. */
export function action(page: Page, name: string): Locator {
  const options = { name, exact: true };
  return page
    .getByRole('menuitem', options)
    .or(page.getByRole('menuitemradio', options))
    .or(page.getByRole('dialog').getByRole('button', options));
}

export async function chooseRowAction(page: Page, client: string, name: string): Promise<void> {
  await openRowActions(page, client);
  await action(page, name).click();
}

/** Deletes a client from its row, and confirms what that takes along. */
export async function deleteFromList(page: Page, name: string): Promise<void> {
  await chooseRowAction(page, name, 'Delete');
  await confirmDelete(page, name);
}

export async function confirmDelete(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: `Delete “${name}”?` });
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  // A pointer that rests where the toast appears would keep the toast.
  await page.mouse.move(0, 0);
}

export async function openNewClient(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'New client' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New client' });
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  return dialog;
}
