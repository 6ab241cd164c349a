import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { REFUSED_REQUEST } from '../support/error-watch.ts';
import { addApprovedWork, addInvoice, dayOfLastMonth } from '../support/invoices-page.ts';
import { editSection, openRecord } from '../support/record-page.ts';
import { expect, test } from '../support/test.ts';
import { addClient, createWorkspace } from '../support/workspace.ts';

async function expectNoSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test(
  'from approved work to a paid invoice: composed, sent, seen live by others, printed, downloaded, paid',
  { tag: '@desktop' },
  async ({ login, workspace, errors }) => {
    // A day before the issue is refused.
    errors.allow(REFUSED_REQUEST);
    const client = await addClient(workspace);
    await addApprovedWork(workspace, client, [
      { workDate: dayOfLastMonth(3), description: 'Inspection of the seals' },
      { workDate: dayOfLastMonth(20), description: 'Second visit' },
      { workDate: '2020-01-01', description: 'Long ago' },
    ]);
    const page = await login(workspace.owner.email);
    await page.goto(`${client.path}?tab=invoices`);
    await expect(page.getByRole('heading', { name: 'This client has no invoices yet' })).toBeVisible();
    await expectAccessible(page, 'no invoices of a client');
    await page.getByRole('button', { name: 'New invoice' }).click();
    await page.getByRole('button', { name: 'Last month' }).click();
    await expect(page.getByRole('checkbox', { name: /Tank 7 · Diver · Ann/ })).toHaveCount(2);
    await expect(page.getByText('2 of 2 chosen')).toBeVisible();
    await page
      .getByRole('checkbox', { name: /Tank 7 · Diver · Ann/ })
      .first()
      .uncheck();
    await page.getByRole('button', { name: 'Add line' }).click();
    await page.getByRole('textbox', { name: 'Quantity' }).fill('2.5');
    await page.getByRole('textbox', { name: 'Price in USD' }).fill('forty');
    await page.getByRole('button', { name: 'Create draft' }).click();
    await expect(page.getByRole('textbox', { name: 'Description' })).toHaveAccessibleDescription(/./);
    await page.getByRole('textbox', { name: 'Description' }).fill('Travel');
    await page.getByRole('textbox', { name: 'Price in USD' }).fill('40');
    await expect(page.getByRole('definition').last()).toHaveText('$860.00');
    await expectAccessible(page, 'composer');
    await page.getByRole('button', { name: 'Create draft' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Draft/ })).toBeVisible();
    const sheet = page.getByRole('article', { name: 'Invoice' });
    await expect(sheet).toContainText('Second visit');
    await expect(sheet).not.toContainText('Inspection of the seals');

    const other = await login(workspace.manager.email);
    await other.goto(`/w/${workspace.id}/invoices?status=sent`);
    await page.getByRole('button', { name: 'Send invoice' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('jane@acme.test')).toBeVisible();
    await expectAccessible(page, 'sending');
    await dialog.getByRole('button', { name: 'Send invoice' }).click();
    const number = new RegExp(`-${client.code}-INV-[A-Z]{3}-[0-9]{4}(-[0-9]+)?$`);
    await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible();
    await expect(other.getByRole('row', { name: new RegExp(client.name) })).toContainText('$860.00');
    await expectAccessible(page, 'an issued invoice');

    // A trigger makes it, behind whatever else the emulator has to do.
    const download = page.getByRole('button', { name: 'Download PDF' });
    await expect(download).toBeVisible({ timeout: 150_000 });
    const downloads = page.waitForEvent('download');
    await download.click();
    expect((await downloads).suggestedFilename()).toMatch(/-INV-.*\.pdf$/);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(sheet.getByText('$860.00').last()).toBeVisible();
    await expect(page.getByRole('navigation').first()).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    const { colour, ground, left } = await sheet.evaluate((element) => ({
      colour: getComputedStyle(element).color,
      ground: getComputedStyle(element).backgroundColor,
      left: element.getBoundingClientRect().left,
    }));
    expect([colour, ground, left]).toEqual(['rgb(27, 28, 34)', 'rgb(255, 255, 255)', 0]);
    await page.emulateMedia({ media: null, colorScheme: null });

    await page.getByRole('button', { name: 'Mark as paid' }).click();
    const today = await dialog.getByLabel('Paid on').inputValue();
    await dialog.getByLabel('Paid on').fill('2020-01-01');
    await dialog.getByRole('button', { name: 'Mark as paid' }).click();
    await expect(dialog.getByText(/not issued yet on that day/)).toBeVisible();
    await dialog.getByLabel('Paid on').fill(today);
    await dialog.getByRole('button', { name: 'Mark as paid' }).click();
    await expect(sheet.getByText(/^Paid on /)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Void invoice' })).toHaveCount(0);

    // From now on the client stays, with its code.
    await openRecord(page, client);
    const company = await editSection(page, 'Company');
    const code = company.getByRole('textbox', { name: 'Code' });
    await expect(code).toHaveAttribute('readonly');
    await expect(code).toHaveAccessibleDescription(/Stands on issued invoices/);
    await company.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    const kept = page.getByRole('dialog', { name: `“${client.name}” cannot be deleted` });
    await expect(kept.getByRole('listitem')).toHaveText([new RegExp(`-${client.code}-INV-.*\\$860.00.*Paid`)]);
    await expectAccessible(page, 'a client that is kept with its invoices');
    await kept.getByRole('button', { name: 'Set to inactive' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Set to inactive' }).click();
    await expect(page.getByRole('button', { name: /^Status: Inactive/ })).toBeVisible();
  },
);

test(
  'on a phone: cards, a draft that is removed, an invoice that is voided and frees its work',
  { tag: '@phone' },
  async ({ login, workspace }) => {
    const client = await addClient(workspace);
    await addApprovedWork(workspace, client, [{ workDate: dayOfLastMonth(3) }]);
    const page = await login(workspace.owner.email);

    async function draft(): Promise<void> {
      await page.goto(`/w/${workspace.id}/invoices/new?client=${client.id}`);
      await page.getByRole('button', { name: 'Last month' }).click();
      await expect(page.getByText('1 of 1 chosen')).toBeVisible();
      await expectNoSideways(page);
      await page.getByRole('button', { name: 'Create draft' }).click();
      await expect(page.getByRole('heading', { level: 1, name: /^Draft/ })).toBeVisible();
    }

    await draft();
    await expectNoSideways(page);
    await expectAccessible(page, 'a draft');
    await page.getByRole('button', { name: 'Remove draft' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove draft' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Invoices' })).toBeVisible();
    await draft();
    await page.getByRole('button', { name: 'Send invoice' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send invoice' }).click();
    await page.getByRole('button', { name: 'Void invoice' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Void invoice' }).click();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Wrong client');
    await expectAccessible(page, 'voiding');
    await dialog.getByRole('button', { name: 'Void invoice' }).click();
    await expect(page.getByText('Voided: Wrong client')).toBeVisible();
    await page.goto(`${client.path}?tab=invoices`);
    await expect(page.getByRole('listitem').filter({ hasText: '-INV-' })).toContainText('Void');
    await expectNoSideways(page);
    await expectAccessible(page, 'invoices of a client');
    await draft();
  },
);

test('what is owed is added up per currency, overdue apart, and the list goes by status', async ({ login }) => {
  const workspace = await createWorkspace('Owed Amounts');
  const client = await addClient(workspace);
  await addInvoice(workspace, client, { state: 'sent', number: 'LATE-1', totalMinor: 100_000 });
  await addInvoice(workspace, client, {
    state: 'sent',
    number: 'OPEN-2',
    dueOn: '2199-01-01',
    currency: 'EUR',
    totalMinor: 25_000,
  });
  await addInvoice(workspace, client, { state: 'paid', number: 'PAID-3', paidOn: '2020-02-01' });
  const page = await login(workspace.owner.email);
  await page.goto(`/w/${workspace.id}/invoices`);
  await expect(page.getByRole('definition')).toHaveText(['€250.00', '$1,000.00', '$1,000.00']);
  await expect(page.getByRole('link', { name: /-[123]$/ })).toHaveCount(3);
  await expectAccessible(page, 'invoices');
  await expectNoSideways(page);
  await page.getByRole('group', { name: 'Status' }).getByText('Overdue').click();
  await expect(page).toHaveURL(/status=overdue/);
  await expect(page.getByRole('link', { name: /-[123]$/ })).toHaveText(['LATE-1']);
  await page.reload();
  await expect(page.getByRole('link', { name: /-[123]$/ })).toHaveText(['LATE-1']);
});
