import type { Locator, Page } from '@playwright/test';
import { today } from '../../domain/src/calendar-date-zone.ts';
import { addDays } from '../../domain/src/calendar-date.ts';
import { expectAccessible, expectNoAxeViolations } from '../support/accessibility.ts';
import { addDocument, addStandard, type TestStandard } from '../support/compliance.ts';
import { clientRow } from '../support/clients-page.ts';
import { pdf, type ChosenFile } from '../support/documents-page.ts';
import { REFUSED_REQUEST } from '../support/error-watch.ts';
import { chooseStatus } from '../support/record-page.ts';
import { expect, test } from '../support/test.ts';
import { addClient, freshCode, type TestClient } from '../support/workspace.ts';

const TODAY = today(new Date(), 'America/New_York');

async function openCompliance(page: Page, client: TestClient): Promise<void> {
  await page.goto(`${client.path}?tab=compliance`);
  await expect(page.getByRole('heading', { level: 1, name: client.name })).toBeVisible();
}

function row(page: Page, { code }: TestStandard): Locator {
  return page
    .getByRole('tabpanel', { name: 'Compliance' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: code }) });
}

async function choose(page: Page, { code }: TestStandard, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${code}`, exact: true }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

/** A standard of the catalogue: a row, on a phone a card. */
function entry(page: Page, code: string): Locator {
  return page.getByRole('row').or(page.getByRole('listitem')).filter({ hasText: code });
}

test('the catalogue: added with every problem at its field, edited, retired, and read only for others', async ({
  login,
  workspace,
}) => {
  const page = await login(workspace.owner.email);
  const code = freshCode();
  const existing = await addStandard(workspace, { issuer: 'ISO' });
  await page.goto(`/w/${workspace.id}/settings?tab=standards`);
  await expect(entry(page, existing.code)).toBeVisible();
  await page.getByRole('button', { name: 'Add standard' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add standard' });
  await expect(dialog.getByRole('textbox', { name: 'Short name' })).toBeFocused();
  await expect(dialog.getByRole('switch', { name: 'A document is needed as evidence' })).toBeChecked();
  await dialog.getByRole('textbox', { name: 'Valid for, in months' }).fill('200');
  await dialog.getByRole('textbox', { name: 'Remind, days before the expiry' }).fill('30, 30');
  await dialog.getByRole('button', { name: 'Add standard' }).click();
  for (const field of ['Short name', 'Name', 'Valid for, in months', 'Remind, days before the expiry'])
    await expect(dialog.getByRole('textbox', { name: field, exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByRole('textbox', { name: 'Short name' })).toBeFocused();
  await expectAccessible(page, 'standard form with problems');
  await dialog.getByRole('textbox', { name: 'Short name' }).fill(code);
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Crane operation');
  await dialog.getByRole('textbox', { name: 'Valid for, in months' }).fill('');
  await dialog.getByRole('textbox', { name: 'Remind, days before the expiry' }).fill('30 7');
  await dialog.getByRole('combobox', { name: 'When it is not met' }).selectOption('The client cannot become active');
  await dialog.getByRole('button', { name: 'Add standard' }).click();
  await expect(dialog).toHaveCount(0);
  const added = entry(page, code);
  await expect(added).toContainText('Its own expiry date');
  await expect(added).toContainText('Blocks activation');

  await page.getByRole('button', { name: `Actions for ${code}` }).click();
  await page.getByRole('menuitem', { name: 'Retire' }).click();
  await expect(added).toContainText('Retired');
  await expectAccessible(page, 'catalogue of standards');
  await page.getByRole('button', { name: `Actions for ${code}` }).click();
  await page.getByRole('menuitem', { name: 'Bring back' }).click();
  await expect(added).not.toContainText('Retired');

  const manager = await login(workspace.manager.email);
  await manager.setViewportSize({ width: 390, height: 844 });
  await manager.goto(`/w/${workspace.id}/settings?tab=standards`);
  await expect(entry(manager, code)).toBeVisible();
  await expect(manager.getByRole('button', { name: 'Add standard' })).toHaveAttribute('aria-disabled', 'true');
  await expectNoAxeViolations(manager, 'catalogue of standards on a phone');
});

test('a client with an unmet standard becomes active only after somebody else accepted the evidence', async ({
  login,
  workspace,
}) => {
  const [insurance, permit, client] = await Promise.all([
    addStandard(workspace, { consequence: 'block_activation' }),
    addStandard(workspace, { consequence: 'warn', evidenceRequired: false }),
    addClient(workspace, { status: 'pending' }),
  ]);
  await addDocument(workspace, client, 'Certificate of insurance.pdf');
  const page = await login(workspace.manager.email);
  await openCompliance(page, client);
  await expect(page.getByRole('heading', { name: 'No compliance standards assigned' })).toBeVisible();
  await expectAccessible(page, 'no standards');
  await page.getByRole('button', { name: 'Assign standards' }).click();
  const assign = page.getByRole('dialog', { name: 'Assign standards' });
  await assign.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(assign.getByText('Choose at least one standard')).toBeVisible();
  await assign.getByRole('checkbox', { name: insurance.name }).check();
  await assign.getByRole('checkbox', { name: permit.name }).check();
  await expectAccessible(page, 'assigning standards');
  await assign.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(assign).toHaveCount(0);
  await expect(row(page, insurance)).toContainText('Needs evidence');
  await expect(row(page, permit)).toContainText('Compliant');

  await chooseStatus(page, 'Active');
  const blocked = page.getByRole('dialog', { name: `${client.name} cannot become active yet` });
  await expect(blocked.getByRole('listitem')).toContainText(insurance.name);
  await expectAccessible(page, 'blocked activation');
  await blocked.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('button', { name: 'Status: Pending' })).toBeVisible();

  await row(page, insurance)
    .getByRole('button', { name: `Submit evidence for ${insurance.code}` })
    .click();
  const submit = page.getByRole('dialog', { name: `Evidence for ${insurance.code}` });
  await submit.getByLabel('Issued on').fill(TODAY);
  await submit.getByLabel('Expires on').fill(addDays(TODAY, -1));
  await submit.getByRole('button', { name: 'Submit' }).click();
  await expect(submit.getByLabel('Expires on')).toHaveAttribute('aria-invalid', 'true');
  await expect(submit.getByRole('combobox', { name: 'Document' })).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page, 'evidence form with problems');
  await submit.getByLabel('Expires on').fill(addDays(TODAY, 300));
  await submit.getByRole('combobox', { name: 'Document' }).click();
  await page.getByRole('option', { name: 'Certificate of insurance.pdf' }).click();
  await submit.getByRole('textbox', { name: 'Certificate number' }).fill('P-4711');
  await submit.getByRole('button', { name: 'Submit' }).click();
  await expect(submit).toHaveCount(0);
  await expect(row(page, insurance)).toContainText('In review');
  await expect(page.getByRole('button', { name: `Accept the evidence for ${insurance.code}` })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expectAccessible(page, 'evidence in review');

  const owner = await login(workspace.owner.email);
  await openCompliance(owner, client);
  await owner.getByRole('button', { name: `Accept the evidence for ${insurance.code}` }).click();
  await expect(row(owner, insurance)).toContainText('Compliant');
  await expect(row(page, insurance)).toContainText(`Accepted by ${workspace.owner.name}`);
  await chooseStatus(page, 'Active');
  await expect(page.getByRole('button', { name: 'Status: Active' })).toBeVisible();

  await page.getByRole('tab', { name: 'Activity' }).click();
  // The trigger tells it, whenever it comes to it; what arrives while somebody looks is also read out.
  const entries = page.getByRole('region', { name: 'Today' });
  await expect(entries.getByText(`accepted evidence for ${insurance.code}`)).toBeVisible({ timeout: 60_000 });
});

test(
  'evidence is uploaded where it is handed in: refused with its reason, tried again, and nothing stays of what is cancelled',
  { tag: '@desktop' },
  async ({ login, workspace, errors }) => {
    errors.allow(REFUSED_REQUEST);
    const [standard, client] = await Promise.all([addStandard(workspace), addClient(workspace)]);
    const page = await login(workspace.manager.email);
    await openCompliance(page, client);
    await page.getByRole('button', { name: 'Assign standards' }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: standard.name }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Assign', exact: true }).click();
    const open = row(page, standard).getByRole('button', { name: `Submit evidence for ${standard.code}` });
    const submit = page.getByRole('dialog', { name: `Evidence for ${standard.code}` });

    async function upload(file: ChosenFile): Promise<void> {
      const asked = page.waitForEvent('filechooser');
      await submit.getByRole('button', { name: /^Upload / }).click();
      await (await asked).setFiles([file]);
    }

    await open.click();
    await expect(submit.getByText('This client has no documents yet.')).toBeVisible();
    await upload({ ...pdf('Certificate.pdf'), buffer: Buffer.from('no certificate at all') });
    await expect(submit.getByText('The content is not what the name says.')).toBeVisible();
    await expectAccessible(page, 'refused evidence');
    await submit.getByRole('button', { name: 'Remove Certificate.pdf from this list' }).click();
    await upload(pdf('Cancelled.pdf'));
    await expect(submit.getByRole('combobox', { name: 'Document' })).toHaveValue('Cancelled.pdf');
    await submit.getByRole('button', { name: 'Cancel', exact: true }).click();
    await submit.getByRole('button', { name: 'Discard' }).click();
    await expect(submit).toHaveCount(0);

    await open.click();
    await expect(submit.getByText('This client has no documents yet.')).toBeVisible();
    await upload(pdf('Certificate 2026.pdf'));
    await expect(submit.getByRole('combobox', { name: 'Document' })).toHaveValue('Certificate 2026.pdf');
    await expect(page.getByRole('region', { name: 'Uploads' })).toHaveCount(0);
    await submit.getByRole('button', { name: 'Submit' }).click();
    await expect(submit).toHaveCount(0);
    await expect(row(page, standard)).toContainText('Certificate 2026.pdf');
    await page.getByRole('tab', { name: 'Documents' }).click();
    await expect(page.locator('[data-document]')).toHaveCount(1);
    await expect(page.locator('[data-document]')).toContainText('Certificate 2026.pdf');
  },
);

test('rejection, waiver, and a standard that goes and comes back; the list shows who needs attention @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(REFUSED_REQUEST);
  const [standard, client] = await Promise.all([
    addStandard(workspace, { consequence: 'warn', evidenceRequired: false }),
    addClient(workspace, { status: 'pending' }),
  ]);
  const [page, owner] = [await login(workspace.manager.email), await login(workspace.owner.email)];
  await openCompliance(page, client);
  await page.getByRole('button', { name: 'Assign standards' }).click();
  const assign = page.getByRole('dialog', { name: 'Assign standards' });
  await assign.getByRole('checkbox', { name: standard.name }).check();
  await assign.getByRole('button', { name: 'Assign', exact: true }).click();
  await row(page, standard)
    .getByRole('button', { name: `Submit evidence for ${standard.code}` })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  await expect(row(page, standard)).toContainText('In review');

  await openCompliance(owner, client);
  await owner.getByRole('button', { name: `Reject the evidence for ${standard.code}` }).click();
  const reject = owner.getByRole('dialog', { name: `Reject the evidence for ${standard.code}` });
  await reject.getByRole('button', { name: 'Reject' }).click();
  await expect(reject.getByRole('textbox', { name: 'Why' })).toHaveAttribute('aria-invalid', 'true');
  await reject.getByRole('textbox', { name: 'Why' }).fill('Names another company');
  await reject.getByRole('button', { name: 'Reject' }).click();
  await expect(reject).toHaveCount(0);
  await expect(row(page, standard)).toContainText(`Rejected by ${workspace.owner.name}: Names another company`);

  await page.goto(`/w/${workspace.id}/clients?q=${encodeURIComponent(client.name)}`);
  const inList = clientRow(page, client.name);
  await expect(inList).toContainText('Rejected');
  await page
    .getByRole('group', { name: 'Clients by status' })
    .getByRole('button', { name: /Needs attention/ })
    .click();
  await expect(page).toHaveURL(/attention=true/);
  await expect(inList).toBeVisible();
  await expectAccessible(page, 'clients that need attention');

  await openCompliance(page, client);
  await chooseStatus(page, 'Active');
  const warned = page.getByRole('dialog', { name: `Make ${client.name} active?` });
  await expect(warned.getByRole('listitem')).toContainText(standard.name);
  await warned.getByRole('button', { name: 'Make active' }).click();
  await expect(page.getByRole('button', { name: 'Status: Active' })).toBeVisible();

  await choose(page, standard, 'Waive');
  const waive = page.getByRole('dialog', { name: `Waive ${standard.code}` });
  await waive.getByLabel('Through').fill(addDays(TODAY, -2));
  await waive.getByRole('textbox', { name: 'Reason' }).fill('Audit is booked');
  await waive.getByRole('button', { name: 'Waive' }).click();
  await expect(waive.getByText('This day is over')).toBeVisible();
  await waive.getByLabel('Through').fill(addDays(TODAY, 20));
  await waive.getByRole('button', { name: 'Waive' }).click();
  await expect(waive).toHaveCount(0);
  await expect(row(page, standard)).toContainText('Waived');
  await expectNoAxeViolations(page, 'a waived standard');

  await choose(page, standard, 'Remove standard');
  await expect(row(page, standard)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, standard)).toContainText('Waived');

  await page.goto(`/w/${workspace.id}/clients?q=${encodeURIComponent(client.name)}&attention=true`);
  await expect(page.getByText('No client that fits needs attention.')).toBeVisible();
});
