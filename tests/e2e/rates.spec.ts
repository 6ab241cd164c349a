import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { addPosition, addRate, openRates, pick, rateRow } from '../support/rates-page.ts';
import { expect, test } from '../support/test.ts';
import { addClient, createWorkspace, freshName } from '../support/workspace.ts';

const PHONE = { width: 390, height: 844 };

test(
  'a rate card on a phone: cards, sheets, and previews that fit',
  { tag: '@phone' },
  async ({ login, workspace }) => {
    const position = freshName('Diver');
    const positionId = await addPosition(workspace, position, { defaultRates: { hour_USD: '20000::' } });
    const client = await addClient(workspace);
    await addRate(workspace, client, 'r1', { positionId, unit: 'day', regularMinor: 160_000 });
    const page = await login(workspace.manager.email);
    await openRates(page, client);
    await page.getByRole('button', { name: 'Add rate' }).click();
    const sheet = page.getByRole('dialog');
    await pick(sheet, 'Position', position);
    await sheet.getByLabel('First day').fill('2026-03-01');
    await expectAccessible(page, 'rate sheet');
    await sheet.getByRole('button', { name: 'Add rate' }).click();
    const cards = page.getByRole('region', { name: `${position}, per hour` });
    await expect(cards.getByRole('listitem').filter({ hasText: 'Overtime' })).toContainText('$200.00');
    await expectAccessible(page, 'rate cards');
    await chooseOfCard(page, 'Raise all rates');
    await sheet.getByRole('textbox', { name: 'Percentage' }).fill('10');
    const preview = sheet.getByRole('region', { name: 'Preview of the raise' });
    await expect(preview.getByRole('row', { name: /per day/ })).toContainText('$1,760.00');
    expect(await preview.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await expectAccessible(page, 'raise sheet');
  },
);

async function chooseOfCard(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: 'Actions for the rate card' }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

test(
  'positions: added with default rates, edited, retired with undo, and read by whoever may not change them',
  { tag: '@desktop' },
  async ({ login }) => {
    const workspace = await createWorkspace('Positions First');
    const page = await login(workspace.owner.email);
    await page.goto(`/w/${workspace.id}/settings?tab=positions`);
    await expect(page.getByRole('heading', { name: 'No positions yet' })).toBeVisible();
    await expectAccessible(page, 'no positions');
    await page.getByRole('button', { name: 'Add position' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Regular rate' }).fill('95.001');
    await dialog.getByRole('button', { name: 'Add position' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await expect(dialog.getByText('This currency has 2 decimal places. Leave out the rest')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Senior technician');
    await dialog.getByRole('textbox', { name: 'Regular rate' }).fill('1,095.00');
    await dialog.getByRole('combobox', { name: 'Overtime' }).selectOption('Multiplier');
    await dialog.getByRole('textbox', { name: 'Overtime multiplier' }).fill('1.5');
    await expect(dialog.getByText('Times the regular rate: $1,642.50')).toBeVisible();
    await dialog.getByRole('button', { name: 'Add default rate' }).click();
    const second = dialog.getByRole('group', { name: 'Default rate 2' });
    await expect(second.getByRole('textbox', { name: 'Regular rate' })).toBeFocused();
    await second.getByRole('textbox', { name: 'Regular rate' }).fill('64000');
    await dialog.getByRole('button', { name: 'Add position' }).click();
    await expect(second.getByText(/There is another default rate for this unit and currency/)).toBeVisible();
    await expectAccessible(page, 'position form with problems');
    await second.getByRole('combobox', { name: 'Unit' }).selectOption('Day');
    await pick(second, 'Currency', 'Japanese Yen (JPY)');
    await dialog.getByRole('button', { name: 'Add position' }).click();
    const row = page.getByRole('row', { name: /Senior technician/ });
    await expect(row).toContainText('$1,095.00 per hour');
    await expect(row).toContainText('¥64,000 per day');

    await page.getByRole('button', { name: 'Actions for Senior technician' }).click();
    await page.getByRole('menuitem', { name: 'Retire' }).click();
    await expect(row).toContainText('Retired');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row).toContainText('In use');
    await expectAccessible(page, 'positions');

    const other = await login(workspace.owner.email);
    await other.goto(`/w/${workspace.id}/settings?tab=positions`);
    for (const each of [other, page]) {
      await each.getByRole('button', { name: 'Actions for Senior technician' }).click();
      await each.getByRole('menuitem', { name: 'Edit' }).click();
      await each.getByRole('dialog').getByRole('textbox', { name: 'Description' }).fill('Leads a crew');
    }
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(other.getByRole('dialog').getByRole('status')).toContainText(
      'changed this position while you were writing',
    );
    await other.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Lead technician');
    await other.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(row).toHaveCount(0);
    await expect(page.getByRole('row', { name: /Lead technician/ })).toContainText('$1,095.00 per hour');

    const viewer = await login(workspace.viewer.email);
    await viewer.setViewportSize(PHONE);
    await viewer.goto(`/w/${workspace.id}/settings?tab=positions`);
    await expect(viewer.getByRole('listitem').filter({ hasText: 'Lead technician' })).toContainText(
      '$1,095.00 per hour',
    );
    await expect(viewer.getByRole('button', { name: 'Add position' })).toHaveAttribute('aria-disabled', 'true');
    await expectAccessible(viewer, 'positions on a phone');
  },
);

test(
  'a rate card from its first rate to its end: problems beside their cause, what a new rate ends shown before',
  { tag: '@desktop' },
  async ({ login, workspace }) => {
    const position = freshName('Welder');
    await addPosition(workspace, position, { defaultRates: { hour_USD: '9500:x150:' } });
    const client = await addClient(workspace);
    const page = await login(workspace.manager.email);
    const panel = await openRates(page, client);
    await expect(panel.getByRole('heading', { name: 'No rates yet' })).toBeVisible();
    await expectAccessible(page, 'empty rate card');

    await panel.getByRole('button', { name: 'Add rate' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add rate' }).click();
    await expect(dialog.getByRole('combobox', { name: 'Position' })).toBeFocused();
    await pick(dialog, 'Position', position);
    await expect(dialog.getByRole('textbox', { name: 'Regular rate' })).toHaveValue('95.00');
    await expect(dialog.getByRole('textbox', { name: 'Overtime multiplier' })).toHaveValue('1.5');
    await dialog.getByLabel('First day').fill('2026-01-01');
    await dialog.getByLabel('Last day').fill('2025-12-31');
    await dialog.getByRole('textbox', { name: 'Regular rate' }).fill('-5');
    await dialog.getByRole('button', { name: 'Add rate' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Regular rate' })).toBeFocused();
    await expect(dialog.getByText('Enter 0 or more')).toBeVisible();
    await expect(dialog.getByText(/The end has to be after the first day/)).toBeVisible();
    await expectAccessible(page, 'rate form with problems');
    await dialog.getByRole('textbox', { name: 'Regular rate' }).fill('90');
    await dialog.getByRole('textbox', { name: 'Overtime multiplier' }).fill('1.6');
    await dialog.getByLabel('Last day').fill('');
    await dialog.getByRole('button', { name: 'Add rate' }).click();
    await expect(rateRow(page, 'Jan 1, 2026')).toContainText('1.6 × = $144.00');

    await panel.getByRole('button', { name: 'Add rate' }).click();
    await pick(dialog, 'Position', position);
    await dialog.getByLabel('First day').fill('2026-01-01');
    await dialog.getByRole('button', { name: 'Add rate' }).click();
    await expect(dialog.getByText(/Another rate for this position covers some of these days/)).toBeVisible();
    await expect(dialog.getByLabel('First day')).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel('First day').fill('2026-06-01');
    await expect(dialog.getByRole('status')).toContainText('The rate of $90.00 from Jan 1, 2026 ends on May 31, 2026');
    // What follows goes on as agreed, not as the catalogue has it, unless somebody changes it.
    await expect(dialog.getByRole('textbox', { name: 'Overtime multiplier' })).toHaveValue('1.6');
    await dialog.getByRole('textbox', { name: 'Regular rate' }).fill('95');
    await dialog.getByRole('button', { name: 'End and add' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(rateRow(page, 'Jan 1, 2026')).toContainText('May 31, 2026');
    await expect(rateRow(page, 'Jun 1, 2026')).toContainText('$95.00');
    await expect(rateRow(page, 'Jun 1, 2026')).toContainText('1.6 × = $152.00');
    const line = page.getByRole('list', { name: `Periods of ${position}, per hour` });
    await expect(line.getByRole('listitem')).toHaveText([
      /Jan 1, 2026 – May 31, 2026: \$90\.00/,
      /From Jun 1, 2026: \$95\.00/,
    ]);

    await rateRow(page, 'Jan 1, 2026')
      .getByRole('button', { name: /^Actions for/ })
      .click();
    await page.getByRole('menuitem', { name: 'Correct' }).click();
    await dialog.getByLabel('Last day').fill('2026-04-30');
    await dialog.getByRole('textbox', { name: 'Note' }).fill('agreed by phone');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(rateRow(page, 'Jan 1, 2026')).toContainText('agreed by phone');
    await expect(page.getByText('1 gap')).toBeVisible();
    await expect(line.getByText('May 1, 2026 – May 31, 2026: no rate')).toHaveCount(1);

    await rateRow(page, 'Jun 1, 2026')
      .getByRole('button', { name: /^Actions for/ })
      .click();
    await page.getByRole('menuitem', { name: 'End', exact: true }).click();
    await dialog.getByLabel('Last day').fill('2026-08-31');
    await dialog.getByRole('button', { name: 'End rate' }).click();
    await expect(rateRow(page, 'Jun 1, 2026')).toContainText('Aug 31, 2026');
    await expect(rateRow(page, 'Jun 1, 2026')).toContainText('Ended');
    await rateRow(page, 'Jun 1, 2026')
      .getByRole('button', { name: /^Actions for/ })
      .click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect(rateRow(page, 'Jun 1, 2026')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rateRow(page, 'Jun 1, 2026')).toBeVisible();
    await expectAccessible(page, 'rate card');

    await page.getByRole('tab', { name: 'Activity' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Activity' })).toContainText(/rates/);
  },
);

test(
  'raise, copy and price: what is confirmed is what was previewed',
  { tag: '@desktop' },
  async ({ login, workspace }) => {
    const [lead, helper] = [freshName('Lead'), freshName('Helper')];
    const leadId = await addPosition(workspace, lead);
    const helperId = await addPosition(workspace, helper, { defaultRates: { hour_USD: '4000::' } });
    const client = await addClient(workspace);
    const target = await addClient(workspace);
    await addRate(workspace, client, 'r1', { positionId: leadId, overtimeMultiplier: 150 });
    await addRate(workspace, client, 'r2', { positionId: helperId, unit: 'day', regularMinor: 1, invoiced: true });
    const page = await login(workspace.manager.email);
    await openRates(page, client);
    const dialog = page.getByRole('dialog');

    await chooseOfCard(page, 'Raise all rates');
    await dialog.getByRole('button', { name: 'Raise rates' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Percentage' })).toBeFocused();
    await dialog.getByRole('textbox', { name: 'Percentage' }).fill('3.5');
    await dialog.getByLabel('First day').fill('2027-01-01');
    const preview = dialog.getByRole('region', { name: 'Preview of the raise' });
    await expect(preview.getByRole('row', { name: new RegExp(lead) })).toContainText('$98.33');
    await expect(preview.getByRole('row', { name: new RegExp(helper) })).toContainText('Stays: too small');
    await expectAccessible(page, 'raise with preview');
    await addRate(workspace, client, 'r3', { positionId: helperId, regularMinor: 3000 });
    await expect(preview.getByRole('row')).toHaveCount(4);
    await dialog.getByRole('button', { name: 'Raise rates' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('row', { name: /^Upcoming Jan 1, 2027 Open \$98\.33/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Upcoming Jan 1, 2027 Open \$31\.05/ })).toBeVisible();

    const cost = page.getByRole('region', { name: 'What would this cost?' });
    // The first is the card's own mark.
    const answer = cost.getByRole('status').last();
    await pick(cost, 'Position', lead);
    await cost.getByLabel('Work date').fill('2026-03-14');
    await cost.getByRole('textbox', { name: 'Hours', exact: true }).fill('');
    await cost.getByRole('textbox', { name: 'Overtime hours' }).fill('3');
    await expect(answer).toContainText('$427.50');
    await expect(answer).toContainText('3 hr overtime at 1.5 × $95.00 per hour = $427.50');
    await cost.getByLabel('Work date').fill('2025-12-31');
    await expect(answer).toContainText(`No rate for ${lead} covers Dec 31, 2025`);

    await openRates(page, target);
    await page.getByRole('button', { name: 'Copy from another client' }).click();
    await dialog.getByRole('combobox', { name: 'Copy from' }).fill(client.name);
    await page.getByRole('option', { name: new RegExp(client.name) }).click();
    await dialog.getByLabel('First day').fill('2026-12-01');
    await expect(dialog.getByRole('region', { name: 'Preview of the copied rates' }).getByRole('row')).toHaveCount(6);
    await expectAccessible(page, 'copy with preview');
    await dialog.getByRole('button', { name: 'Copy rates' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('row', { name: /^Upcoming Jan 1, 2027 Open \$98\.33/ })).toBeVisible();
    await expect(page.getByRole('cell', { name: 'Dec 1, 2026', exact: true })).toHaveCount(3);
  },
);

test(
  'amounts are typed in the person’s locale; a card moves under an open form; who may not change it reads why',
  { tag: '@desktop' },
  async ({ login, workspace }) => {
    const position = freshName('Rigger');
    const positionId = await addPosition(workspace, position);
    const client = await addClient(workspace, { currency: 'EUR' });
    await addRate(workspace, client, 'r1', { positionId, currency: 'EUR', regularMinor: 123_450 });
    const page = await login(workspace.manager.email, { locale: 'de-DE' });
    await openRates(page, client);
    await expect(rateRow(page, '01.01.2026')).toContainText('1.234,50 €');
    await page.getByRole('button', { name: 'Add rate' }).click();
    const dialog = page.getByRole('dialog');
    await pick(dialog, 'Position', position);
    await dialog.getByRole('textbox', { name: 'Regular rate' }).fill('1234.50');
    await dialog.getByLabel('First day').fill('2026-06-01');
    await dialog.getByRole('button', { name: 'Add rate' }).click();
    await expect(dialog.getByText('Enter an amount in digits')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Regular rate' }).fill('1.300,50');
    await expect(dialog.getByRole('button', { name: 'End and add' })).toBeVisible();
    await addRate(workspace, client, 'r2', { positionId, currency: 'EUR', effectiveFrom: '2026-06-01' });
    await dialog.getByRole('button', { name: /add/i }).click();
    await expect(dialog.getByLabel('First day')).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel('First day').fill('2026-09-01');
    await dialog.getByRole('button', { name: 'End and add' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(rateRow(page, '01.09.2026')).toContainText('1.300,50 €');

    const viewer = await login(workspace.viewer.email);
    await viewer.setViewportSize(PHONE);
    await openRates(viewer, client);
    await expect(viewer.getByRole('region', { name: `${position}, per hour` })).toContainText('€1,300.50');
    const add = viewer.getByRole('button', { name: 'Add rate' });
    await expect(add).toHaveAttribute('aria-disabled', 'true');
    await add.focus();
    await expect(viewer.getByRole('tooltip')).toContainText('Manage service rates');
    await viewer.keyboard.press('Escape');
    await viewer
      .getByRole('button', { name: new RegExp(`^Actions for ${position}`) })
      .first()
      .click();
    await expect(viewer.getByRole('menuitem', { name: 'Remove' })).toHaveAttribute('aria-disabled', 'true');
    await viewer.keyboard.press('Escape');
    await expectAccessible(viewer, 'rate card on a phone');
  },
);
