import type { Page } from '@playwright/test';
import { openClients, openNewClient } from '../support/clients-page.ts';
import { editSection, openRecord } from '../support/record-page.ts';
import { expect, test } from '../support/test.ts';
import { addClients, createWorkspace, editClient } from '../support/workspace.ts';

const HARD_NAMES = [
  'W'.repeat(150),
  'شركة الميناء للتفتيش والصيانة المحدودة',
  '👩🏽‍🏭👨‍👩‍👧‍👦 Café Zoë 株式会社 🇳🇴',
  'a '.repeat(74) + 'ab',
];

/** Nothing sticks out to the side, so that a page never scrolls sideways. */
async function expectNoSideScroll(page: Page, place: string): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect.soft(wide, place).toBeLessThanOrEqual(room);
}

test('long, right-to-left and emoji names fit everywhere', async ({ login }) => {
  const workspace = await createWorkspace('Ж'.repeat(60));
  const clients = await addClients(
    workspace,
    HARD_NAMES.map((displayName) => ({ displayName, industry: 'Q'.repeat(80), tags: ['t'.repeat(40)] })),
  );
  const page = await login(workspace.owner.email);
  await openClients(page, workspace);
  await expect(page.locator('[data-row]')).toHaveCount(HARD_NAMES.length);
  await expectNoSideScroll(page, 'clients');
  const dialog = await openNewClient(page);
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(HARD_NAMES[0] ?? '');
  await expect(dialog.getByText(/has the same name/)).toBeVisible();
  await expectNoSideScroll(page, 'new client');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('searchbox').fill('z'.repeat(200));
  await expect(page.getByRole('heading', { name: 'No clients match' })).toBeVisible();
  await expectNoSideScroll(page, 'none match');

  for (const client of clients) {
    await openRecord(page, client);
    await expect(page.getByRole('region', { name: 'Latest activity' })).toContainText('created the client');
    await expectNoSideScroll(page, `record of ${client.name}`);
  }
  const [longest] = clients;
  if (!longest) throw new Error('No client was written.');
  await editClient(workspace, longest.id, { displayName: 'M'.repeat(150), notes: 'n'.repeat(3_000) });
  await openRecord(page, { ...longest, name: 'M'.repeat(150) });
  await editSection(page, 'Company');
  await expectNoSideScroll(page, 'company in edit');
  await page.getByRole('tab', { name: 'Activity' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Activity' }).getByRole('listitem').first()).toBeVisible();
  await expectNoSideScroll(page, 'timeline');
  await page.goto(`/w/${workspace.id}/members`);
  await expect(page.getByRole('button', { name: 'Invite member' })).toBeVisible();
  await expectNoSideScroll(page, 'members');

  await editClient(workspace, longest.id, {
    deleted: true,
    deletedAt: new Date(),
    deletedBy: workspace.manager.uid,
  });
  await page.goto(`/w/${workspace.id}/trash`);
  await expect(page.getByRole('button', { name: /^Restore M/ })).toBeVisible();
  await expectNoSideScroll(page, 'Trash');
});

test('of 120 clients only those near the screen are drawn, and all can be reached', async ({ login }) => {
  const page = await login('owner@demo.test');
  await openClients(page, { id: 'demo' });
  const rows = page.locator('[data-row]');
  await expect(rows.first()).toBeVisible();
  const [first = ''] = await rows.getByRole('link').allTextContents();
  expect(await rows.count()).toBeLessThanOrEqual(60);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.getByRole('link', { name: first, exact: true })).toHaveCount(0);
  const last = page.locator('[aria-rowindex="121"], [aria-posinset="120"]');
  await expect(last).toBeVisible();
  expect(await rows.count()).toBeLessThanOrEqual(60);
});
