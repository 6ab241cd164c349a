import type { Page } from '@playwright/test';
import { openClients, openNewClient } from '../support/clients-page.ts';
import { editSection, openRecord } from '../support/record-page.ts';
import { expect, test } from '../support/test.ts';
import { addClient, addClients, createWorkspace, editClient } from '../support/workspace.ts';

const HARD_NAMES = [
  'W'.repeat(150),
  'شركة الميناء للتفتيش والصيانة المحدودة',
  '🏗️🔧 Café Zoë 株式会社 🇳🇴',
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

test(
  'on a phone the tabs of a record stand within 180 pixels of the top of its header, whatever the client is called',
  { tag: '@phone' },
  async ({ login, workspace }) => {
    const clients = await addClients(
      workspace,
      ['Acme', ...HARD_NAMES].map((displayName) => ({
        displayName,
        website: 'https://acme.example',
        phone: '+16125550100',
      })),
    );
    const page = await login(workspace.owner.email);
    for (const client of clients) {
      await openRecord(page, client);
      const [header, tabs] = [page.locator('main header').first(), page.getByRole('tablist')];
      const [top, below] = [(await header.boundingBox())?.y, (await tabs.boundingBox())?.y];
      expect((below ?? Infinity) - (top ?? 0), client.name).toBeLessThanOrEqual(180);
      await expect(header.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
    }
  },
);

test('figures and sections use the width that a wide screen has', { tag: '@desktop' }, async ({ login, workspace }) => {
  const client = await addClient(workspace);
  const page = await login(workspace.owner.email);
  await page.setViewportSize({ width: 1920, height: 1000 });
  await openClients(page, workspace);
  const [main, last] = [
    page.getByRole('main'),
    page.getByRole('group', { name: 'Clients by status' }).getByRole('button').last(),
  ];
  const [room, card] = [await main.boundingBox(), await last.boundingBox()];
  expect((card?.x ?? 0) + (card?.width ?? 0)).toBeGreaterThan((room?.x ?? 0) + (room?.width ?? 0) - 40);
  await openRecord(page, client);
  const [company, business] = [
    await page.getByRole('region', { name: 'Company' }).boundingBox(),
    await page.getByRole('region', { name: 'Business details' }).boundingBox(),
  ];
  expect(business?.y).toBe(company?.y);
  const latest = await page.getByRole('region', { name: 'Latest activity' }).boundingBox();
  expect((latest?.x ?? 0) + (latest?.width ?? 0)).toBeGreaterThan(1_840);
});
