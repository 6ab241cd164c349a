import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { clientRow, openClients } from '../support/clients-page.ts';
import { openRecord } from '../support/record-page.ts';
import { expect, test } from '../support/test.ts';
import { addClient, addClients, createWorkspace, freshName } from '../support/workspace.ts';
import { DEMO_PASSWORD } from '../../tools/seed/accounts.ts';

/** What has the focus, as a screen reader would call it. */
async function focused(page: Page): Promise<string> {
  const snapshot = await page.locator(':focus').ariaSnapshot();
  return snapshot.split('\n')[0]?.replace(/^- /, '').replace(/:.*$/, '') ?? '';
}

async function tab(page: Page): Promise<string> {
  await page.keyboard.press('Tab');
  return focused(page);
}

test(
  'a client is created by keyboard alone, from signing in to the record',
  { tag: '@desktop' },
  async ({ visit, workspace }) => {
    const page = await visit();
    await page.goto('/');
    await expect(page.getByRole('textbox', { name: 'E-mail' })).toBeFocused();
    await page.keyboard.type(workspace.owner.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    const create = page.getByRole('button', { name: 'New client' }).first();
    await expect(create).toBeVisible();

    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(create).toBeFocused();
    await page.keyboard.press('Enter');

    const name = freshName('Keywright');
    const dialog = page.getByRole('dialog', { name: 'New client' });
    await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    await page.keyboard.type(name);
    expect(await tab(page)).toBe('radio "Pending" [checked]');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('radio "Active" [checked]');
    expect(await tab(page)).toMatch(/^textbox "Code"/);
    expect(await tab(page)).toMatch(/^(combobox|textbox) "Industry"/);
    await page.keyboard.type('Indus');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await tab(page)).toMatch(/^textbox "Website"/);
    expect(await tab(page)).toMatch(/^textbox "Phone"/);
    expect(await tab(page)).toMatch(/^button "More details"/);
    expect(await tab(page)).toMatch(/^button "Create and open"/);
    expect(await tab(page)).toMatch(/^button "Create client"/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Status: Active. Change status' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Business details' })).toContainText('Industrials');
  },
);

test('menus and dialogs give the focus back to where they were opened', { tag: '@desktop' }, async ({ login }) => {
  const workspace = await createWorkspace('Focus House');
  await addClients(workspace, [{ displayName: 'Alder' }, { displayName: 'Birch' }, { displayName: 'Cedar' }]);
  const page = await login(workspace.owner.email);
  await openClients(page, workspace);

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByText('New client', { exact: true })).toBeVisible();
  await expectAccessible(page, 'keyboard shortcuts');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('?');
  await expect(page.getByRole('searchbox')).toHaveValue('?');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.type('alder');
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-row]')).toHaveCount(3);
  await page.keyboard.press('Escape');

  const create = page.getByRole('button', { name: 'New client' }).first();
  await create.focus();
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(create).toBeFocused();

  const link = page.getByRole('link', { name: 'Alder' });
  await link.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Birch' })).toBeFocused();
  await page.keyboard.press('Tab');
  const more = page.getByRole('button', { name: 'Actions for Birch' });
  await expect(more).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused();
  for (const name of ['Active', 'Pending', 'Inactive']) {
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitemradio', { name, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Reason (optional)' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(more).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Delete' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(clientRow(page, 'Birch')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Cedar' })).toBeFocused();
});

test(
  'a section is edited and saved by keyboard, and its button has the focus again',
  { tag: '@desktop' },
  async ({ login, workspace }) => {
    const client = await addClient(workspace);
    const page = await login(workspace.owner.email);
    await openRecord(page, client);
    const edit = page.getByRole('button', { name: 'Edit Company' });
    await edit.focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Edit Company' });
    await expect(form.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(form).toHaveCount(0);
    await expect(edit).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(form.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    expect(await tab(page)).toMatch(/^textbox "Code"/);
    expect(await tab(page)).toMatch(/^textbox "Legal name"/);
    await page.keyboard.type('Tastenwerk GmbH');
    await page.keyboard.press('Control+Enter');
    await expect(form).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Company', exact: true })).toContainText('Tastenwerk GmbH');
    await expect(edit).toBeFocused();

    const more = page.getByRole('button', { name: 'More actions' });
    await more.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const owner = page.getByRole('dialog', { name: /^Change owner of/ });
    await expect(owner.getByRole('combobox', { name: 'Owner' })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(owner).toHaveCount(0);
    await expect(more).toBeFocused();
  },
);
