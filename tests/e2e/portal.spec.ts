import { paths } from '../../domain/src/paths.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { REFUSED_BY_RULES, REFUSED_REQUEST } from '../support/error-watch.ts';
import {
  awaitTriggers,
  change,
  goToSection,
  letIn,
  openPortal,
  putFile,
  putInvoice,
  putPdf,
  putProject,
  putWork,
  showAll,
  shutOut,
  signInToPortal,
} from '../support/portal.ts';
import { expect, test } from '../support/test.ts';
import { addClient } from '../support/workspace.ts';

test.beforeAll(async ({ workspace }) => {
  await awaitTriggers(workspace, await addClient(workspace));
});

test('a contact sees live what is shared with them, and nothing the moment access ends', async ({
  visit,
  workspace,
  errors,
}) => {
  const client = await addClient(workspace);
  const insider = await letIn(workspace, client);
  const page = await visit();
  await signInToPortal(page, insider.email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you, Iris Berg');
  await expect(page.getByText(workspace.name)).toBeVisible();
  await expect(page.getByText('An invoice appears here the moment it is sent.')).toBeVisible();

  // Nothing of this is followed by a reload.
  const projectId = await putProject(workspace, client);
  const workId = await putWork(workspace, client, projectId, { state: 'submitted' });
  const invoiceId = await putInvoice(workspace, client, { state: 'draft', number: '' });
  const number = `E2E-${client.code}-INV-NOV-2026`;
  await expect(page.getByRole('definition').filter({ hasText: /^1$/ })).toBeVisible();
  await expect(page.getByText('1 entry')).toBeVisible();
  await expect(page.getByText('Checked the welds')).toHaveCount(0);
  await change(paths.workItem(workspace.id, workId), { state: 'approved' });
  await expect(page.getByText('Checked the welds')).toBeVisible();
  await change(paths.invoice(workspace.id, invoiceId), { state: 'sent', number });
  await expect(page.getByText('1 invoice is to be paid: $916.41')).toBeVisible();
  await expect(page.getByText(number)).toBeVisible();

  await change(paths.workItem(workspace.id, workId), { state: 'submitted' });
  await expect(page.getByText('Checked the welds')).toHaveCount(0);
  await change(paths.invoice(workspace.id, invoiceId), { state: 'paid', paidOn: '2026-11-22' });
  await expect(page.getByText('Everything is paid.')).toBeVisible();
  await expect(page.getByText(/Internal|pay late/)).toHaveCount(0);

  errors.allow(REFUSED_BY_RULES);
  errors.allow(REFUSED_REQUEST);
  await shutOut(workspace, client, insider);
  await expect(page.getByRole('heading', { name: 'Your access has ended' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(new RegExp(`no longer shares the portal of ${client.name}`));
  await expect(page.getByText(number)).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.goto('/portal');
  await expect(page.getByText(number)).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('an invoice is read, printed and downloaded; a document too', async ({ visit, workspace }) => {
  const client = await addClient(workspace);
  const insider = await letIn(workspace, client);
  const invoiceId = await putInvoice(workspace, client, { pdfReady: true });
  await putPdf(workspace, client, invoiceId);
  const fileId = await putFile(workspace, client);
  await putFile(workspace, client, { name: 'Internal memo.pdf', visibility: 'internal' });
  await showAll(workspace);

  const page = await visit();
  await signInToPortal(page, insider.email);
  await goToSection(page, 'Invoices');
  const number = `E2E-${client.code}-INV-NOV-2026`;
  await page.getByRole('link', { name: number }).click();
  await expect(page.getByRole('heading', { name: `Invoice ${number}` })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/portal/${workspace.id}/${client.id}/invoices/${invoiceId}$`));
  const document = page.getByRole('article');
  await expect(document).toContainText('$862.50');
  await expect(document).toContainText('Tax (6.25%)');
  await expect(document).toContainText('$916.41');
  await expect(document).toContainText('1 Harbor Street');
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download PDF' }).click(),
  ]);
  expect(pdf.suggestedFilename()).toBe(`${number}.pdf`);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(document).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await goToSection(page, 'Documents');
  await expect(page.getByText('Inspection report.pdf')).toBeVisible();
  await expect(page.getByText('Internal memo.pdf')).toHaveCount(0);
  const [report] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download Inspection report.pdf' }).click(),
  ]);
  expect(report.suggestedFilename()).toBe('Inspection report.pdf');
  await change(paths.file(workspace.id, client.id, fileId), { visibility: 'internal' });
  await expect(page.getByText('No documents are shared with you')).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { name: `Invoice ${number}` })).toBeVisible();
});

test('somebody sees only the sections that they were given, and switches between clients', async ({
  visit,
  workspace,
}) => {
  const [first, second] = [await addClient(workspace), await addClient(workspace)];
  const insider = await letIn(workspace, first, ['invoices']);
  await openPortal(workspace, second, insider, ['projects', 'workItems']);
  await putInvoice(workspace, first);
  await putProject(workspace, second, { name: 'Boiler overhaul' });
  await showAll(workspace);
  const page = await visit();
  await signInToPortal(page, insider.email);
  const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
  const clients = page.getByRole('combobox', { name: 'Client' });

  await clients.selectOption(second.name);
  await expect(sections).toHaveText(['Overview', 'Projects', 'Work']);
  await goToSection(page, 'Projects');
  await expect(page.getByText('Boiler overhaul')).toBeVisible();
  await clients.selectOption(first.name);
  await expect(sections).toHaveText(['Overview', 'Invoices']);
  await expect(page.getByText('Boiler overhaul')).toHaveCount(0);
  // An address that was noted down leads no further than the sections do.
  await page.goto(`/portal/${workspace.id}/${first.id}/projects`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you, Iris Berg');
  await expect(clients).toHaveValue(
    (await clients.locator('option', { hasText: first.name }).getAttribute('value')) ?? '',
  );
});

test('signing out everywhere ends the session on the other device as well @phone', async ({
  visit,
  workspace,
  errors,
}) => {
  errors.allow(REFUSED_BY_RULES);
  errors.allow(REFUSED_REQUEST);
  const client = await addClient(workspace);
  const insider = await letIn(workspace, client);
  const [here, there] = [await visit(), await visit()];
  await signInToPortal(there, insider.email);
  await signInToPortal(here, insider.email);
  await here.getByRole('link', { name: 'Profile' }).click();
  await expect(here.getByText(insider.email)).toBeVisible();
  await here.getByRole('button', { name: 'Sign out everywhere' }).click();
  for (const page of [here, there]) await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await signInToPortal(here, insider.email);
});

test('an invitation that cannot be used says so, the same whatever is wrong with it @phone', async ({
  visit,
  errors,
}) => {
  errors.allow(REFUSED_REQUEST);
  const page = await visit();
  await page.goto('/portal/accept');
  await expect(page.getByRole('heading', { name: 'This link is not complete' })).toBeVisible();
  await page.goto('/portal/accept#demo.nothing.forged');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This invitation cannot be used' })).toBeVisible();
  await expect(
    page.getByText('It may have been used, replaced or ended, have expired, or be for another'),
  ).toBeVisible();
  await expectAccessible(page, 'invitation that is refused');
  await page.getByRole('button', { name: 'Go to sign-in' }).click();
  await expect(page.getByRole('textbox', { name: 'Password' })).toBeVisible();
});

test('staff see what a contact sees', async ({ login, workspace }) => {
  const client = await addClient(workspace);
  const { contactId } = await letIn(workspace, client, ['invoices']);
  await putInvoice(workspace, client);
  await showAll(workspace);
  const page = await login(workspace.manager.email);
  await page.goto(`${client.path}?tab=contacts`);
  await page.getByRole('button', { name: 'Actions for Iris Berg' }).click();
  await page.getByRole('menuitem', { name: 'See what they see' }).click();
  await expect(page).toHaveURL(new RegExp(`/portal-preview/${client.id}/${contactId}`));
  await expect(page.getByRole('note')).toHaveText(
    `Preview: this is what Iris Berg sees in the portal of ${client.name}.`,
  );
  const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
  await expect(sections).toHaveText(['Overview', 'Invoices']);
  await expectAccessible(page, 'preview');
  await goToSection(page, 'Invoices');
  await page.getByRole('link', { name: `E2E-${client.code}` }).click();
  await expect(page.getByRole('article')).toContainText('$916.41');
  await expect(page).toHaveURL(/portal-preview/);
});

test('the portal, on the smallest phone and for everybody', async ({ visit, workspace, isMobile }) => {
  const client = await addClient(workspace);
  const insider = await letIn(workspace, client);
  const projectId = await putProject(workspace, client, { name: 'Hydrostatic test of the northern tank farm' });
  await putWork(workspace, client, projectId);
  await putInvoice(workspace, client, { dueOn: '2026-11-01' });
  await putFile(workspace, client, { name: `${'Very long name of a report '.repeat(4)}.pdf` });
  await showAll(workspace);
  const page = await visit();
  if (isMobile) await page.setViewportSize({ width: 360, height: 740 });
  await signInToPortal(page, insider.email);
  await expect(page.getByText('It is overdue')).toBeVisible();
  await expect(page.getByText('Checked the welds')).toBeVisible();
  for (const name of ['Overview', 'Invoices', 'Projects', 'Work', 'Documents', 'Profile']) {
    if (name === 'Profile') await page.getByRole('link', { name }).click();
    else await goToSection(page, name);
    await expect(page.getByRole('status', { name: 'The portal is loading' })).toHaveCount(0);
    await expectAccessible(page, name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
  }
  await goToSection(page, 'Invoices');
  await page.getByRole('link', { name: `E2E-${client.code}` }).click();
  await expect(page.getByRole('article')).toBeVisible();
  await expectAccessible(page, 'invoice');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
