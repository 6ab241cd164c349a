import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../support/accessibility.ts';
import {
  chooseAction,
  chooseFiles,
  documentRow,
  handOver,
  longText,
  openDocuments,
  pdf,
  png,
  uploadOf,
  uploadTray,
} from '../support/documents-page.ts';
import { REFUSED_BY_RULES, REFUSED_REQUEST, WITHOUT_NETWORK } from '../support/error-watch.ts';
import { SAMPLES } from '../support/sample-files.ts';
import { expect, test } from '../support/test.ts';
import { addClient, addPerson, setPermissions } from '../support/workspace.ts';

const MEGABYTE = 1024 * 1024;

test('files go up with progress, pause without the network, are cancelled, and go on elsewhere @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(WITHOUT_NETWORK);
  const client = await addClient(workspace);
  const [page, watcher] = await Promise.all([login(workspace.owner.email), login(workspace.viewer.email)]);
  await Promise.all([openDocuments(page, client), openDocuments(watcher, client)]);
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: MEGABYTE / 2,
  });

  await chooseFiles(page, [longText('Report.txt', 4 * MEGABYTE), longText('Appendix.txt', 8 * MEGABYTE)]);
  const progress = page.getByRole('progressbar', { name: 'Upload of Report.txt' });
  await expect(progress).toHaveAttribute('aria-valuenow', /^[1-9]/);
  await expect(uploadOf(page, 'Report.txt')).toContainText(/kB of 4 MB|MB of 4 MB/);
  await page.context().setOffline(true);
  await expect(uploadTray(page).getByText(/^Offline:/)).toBeVisible();
  await expect(uploadOf(page, 'Report.txt')).toContainText('Waiting for the network');
  const sent = Number(await progress.getAttribute('aria-valuenow'));

  await page.context().setOffline(false);
  await expect(uploadTray(page).getByText(/^Offline:/)).toHaveCount(0);
  // What was sent stays sent: it goes on from there.
  await expect
    .poll(async () => Number(await progress.getAttribute('aria-valuenow', { timeout: 1_000 }).catch(() => '100')))
    .toBeGreaterThanOrEqual(sent);
  await page.getByRole('button', { name: 'Cancel the upload of Appendix.txt' }).click();
  await expect(uploadOf(page, 'Appendix.txt')).toHaveCount(0);
  await page.getByRole('link', { name: 'Trash' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trash' })).toBeVisible();
  const leaving = page.waitForEvent('dialog');
  await Promise.all([
    leaving.then(async (dialog) => {
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
    }),
    page.close({ runBeforeUnload: true }),
  ]);
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await expect(uploadTray(page).getByRole('status')).toHaveText('1 file uploaded');

  // Somebody else sees the document come, and nothing of what was cancelled.
  await expect(documentRow(watcher, 'Report.txt')).toContainText('Olivia Ortega');
  await expect(watcher.locator('[data-document]')).toHaveCount(1);
  await uploadTray(page).getByRole('button', { name: 'Close the uploads' }).click();
  await expect(uploadTray(page)).toHaveCount(0);
});

test('what is wrong with a file is said beside it, before it is sent or after the server looked', async ({
  login,
  workspace,
  isMobile,
}) => {
  const client = await addClient(workspace);
  const page = await login(workspace.owner.email);
  await openDocuments(page, client);
  await expectAccessible(page, 'no documents');
  await chooseFiles(page, [
    { ...pdf('empty.pdf'), buffer: Buffer.alloc(0) },
    { ...pdf('setup.exe'), mimeType: 'application/octet-stream' },
    longText('huge.txt', 25 * MEGABYTE + 1),
    pdf('../../contract\u202E.pdf'),
    { ...pdf('page.pdf'), buffer: Buffer.from('<html><script>window.clienteleWasHere=1</script></html>') },
    pdf('Contract.pdf'),
  ]);
  await expect(uploadTray(page).getByRole('status')).toHaveText('1 uploaded, 5 not uploaded');
  // On a phone the list is folded, but what went wrong shows.
  if (isMobile) {
    await expect(uploadOf(page, 'Contract.pdf')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show all' }).click();
  }
  await expect(uploadOf(page, 'Contract.pdf')).toContainText(`Uploaded to ${client.name}`);
  await expect(uploadOf(page, 'empty.pdf')).toContainText('This file is empty');
  await expect(uploadOf(page, 'setup.exe')).toContainText('Files of this kind are not accepted');
  await expect(uploadOf(page, 'huge.txt')).toContainText('25 MB');
  await expect(uploadOf(page, 'page.pdf')).toContainText('The file can start something');
  await expect(uploadOf(page, '../../contract\uFFFD.pdf')).toContainText('slashes');
  await expect(page.locator('[data-document]')).toHaveCount(1);
  await expectAccessible(page, 'upload tray');
  await page.getByRole('button', { name: 'Close the uploads' }).click();
  await expect(uploadTray(page)).toHaveCount(0);
});

test('a document from its first version to the Trash and back', async ({ login, workspace }) => {
  const client = await addClient(workspace);
  const page = await login(workspace.manager.email);
  await openDocuments(page, client);
  await chooseFiles(page, [pdf('Insurance.pdf'), png('Photo.png')]);
  await expect(documentRow(page, 'Insurance.pdf')).toContainText('Internal');
  await expect(documentRow(page, 'Photo.png')).toBeVisible();
  await page.getByRole('button', { name: 'Close the uploads' }).click();
  await expectAccessible(page, 'documents');

  await chooseAction(page, 'Insurance.pdf', 'Edit details');
  const edit = page.getByRole('dialog', { name: 'Edit “Insurance.pdf”' });
  await edit.getByRole('textbox', { name: 'Name' }).fill('a/b.pdf');
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(edit.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(/slashes/);
  await expectAccessible(page, 'edit dialog with an error');
  await edit.getByRole('textbox', { name: 'Name' }).fill('Liability insurance.pdf');
  await edit.getByRole('combobox', { name: 'Category' }).selectOption('Insurance');
  await edit.getByLabel('Expires on').fill('2020-02-29');
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(edit).toHaveCount(0);
  await expect(documentRow(page, 'Liability insurance.pdf')).toContainText(/Expired [\d,]+ days ago/);

  await chooseAction(page, 'Liability', 'Share with the portal');
  const share = page.getByRole('dialog', { name: 'Share “Liability insurance.pdf”?' });
  await expect(share).toContainText(`The contacts of ${client.name} who use the portal will see this document`);
  await expectAccessible(page, 'share question');
  await share.getByRole('button', { name: 'Share' }).click();
  await expect(documentRow(page, 'Liability').getByText('Shared', { exact: true })).toBeVisible();

  const asked = page.waitForEvent('filechooser');
  await chooseAction(page, 'Liability', 'Upload new version');
  await (await asked).setFiles(pdf('scan0034.pdf'));
  await expect(documentRow(page, 'Liability')).toContainText('v2');
  // The new one is as shared as the document is, and nobody knows yet until when it holds.
  await expect(documentRow(page, 'Liability').getByText('Shared', { exact: true })).toBeVisible();
  await expect(documentRow(page, 'Liability')).not.toContainText('Expired');
  await page.getByRole('button', { name: 'Close the uploads' }).click();
  await page.getByRole('button', { name: 'More actions' }).first().click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const deletion = page.getByRole('dialog', { name: `Delete “${client.name}”?` });
  await expect(deletion.getByText('2 documents', { exact: true }), 'versions are not counted').toBeVisible();
  await deletion.getByRole('button', { name: 'Cancel' }).click();
  await chooseAction(page, 'Liability', 'Versions (2)');
  const versions = page.getByRole('dialog', { name: 'Versions of “Liability insurance.pdf”' });
  await expect(versions.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page, 'versions');
  const saved = page.waitForEvent('download');
  await versions.getByRole('button', { name: 'Download version 1' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('Liability insurance.pdf');
  expect(await readFile(await download.path())).toEqual(SAMPLES['application/pdf'].content);
  await versions.getByRole('button', { name: 'Close' }).last().click();

  await chooseAction(page, 'Liability', 'Move to Trash');
  await expect(documentRow(page, 'Liability')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(documentRow(page, 'Liability')).toContainText('v2');
  await chooseAction(page, 'Liability', 'Move to Trash');
  await expect(documentRow(page, 'Liability')).toHaveCount(0);
  const panel = page.getByRole('tabpanel', { name: 'Documents' });
  await panel.getByRole('button', { name: 'Trash' }).click();
  await expect(documentRow(page, 'Liability')).toContainText(/Deleted by Marcus Lund.*2 versions.*30 days left/);
  await expectAccessible(page, 'trash of documents');
  await panel.getByRole('button', { name: 'Restore Liability insurance.pdf' }).click();
  await expect(panel.getByRole('heading', { name: 'No deleted documents' })).toBeVisible();
  await panel.getByRole('button', { name: 'Back to documents' }).click();
  await expect(documentRow(page, 'Liability')).toContainText('v2');

  await panel.getByRole('searchbox').fill('photo');
  await expect(page.locator('[data-document]')).toHaveCount(1);
  await panel.getByRole('button', { name: 'All categories' }).click();
  await page.getByRole('menuitemradio', { name: 'Contract' }).click();
  await expect(panel.getByRole('heading', { name: 'No documents match' })).toBeVisible();
  await panel.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.locator('[data-document]')).toHaveCount(2);
});

/** Runs in the page: whether a picture can still be loaded from an address. */
function isThere(url: string | null): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const picture = new Image();
  picture.addEventListener('load', () => resolve(true));
  picture.addEventListener('error', () => resolve(false));
  picture.src = url ?? '';
  return promise;
}

test('images and PDFs are shown one after the other, and let go', async ({ login, workspace, errors }) => {
  const client = await addClient(workspace);
  const page = await login(workspace.owner.email);
  await openDocuments(page, client);
  await chooseFiles(page, [png('1 Photo.png'), pdf('2 Contract.pdf')]);
  await expect(page.locator('[data-document]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Close the uploads' }).click();

  await page.getByRole('button', { name: 'Open 1 Photo.png' }).click();
  const image = page.getByRole('img', { name: '1 Photo.png' });
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
  await expectAccessible(page, 'preview of a picture');
  const position = page.getByRole('dialog').getByRole('status');
  const shown = await image.getAttribute('src');
  await page.keyboard.press((await position.textContent()) === '1 of 2' ? 'ArrowRight' : 'ArrowLeft');
  await expect(page.getByRole('dialog', { name: '2 Contract.pdf' })).toBeVisible();
  await expect(page.locator('iframe[title="2 Contract.pdf"]')).toBeVisible();
  // What is no longer shown is no longer there either.
  errors.allow(/ERR_FILE_NOT_FOUND/);
  expect(await page.evaluate(isThere, shown)).toBe(false);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a permission that is taken away takes the documents with it, and a kept path is refused @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(REFUSED_BY_RULES);
  errors.allow(REFUSED_REQUEST);
  const client = await addClient(workspace);
  const person = await addPerson(workspace, 'Uma Rao', 'viewer');
  const [owner, page] = await Promise.all([login(workspace.owner.email), login(person.email)]);
  await Promise.all([openDocuments(owner, client), openDocuments(page, client)]);
  await chooseFiles(owner, [pdf('Secret.pdf')]);
  await expect(documentRow(page, 'Secret.pdf')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Upload', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await documentRow(page, 'Secret.pdf')
    .getByRole('button', { name: /^Actions for / })
    .click();
  await expect(page.getByRole('menuitem', { name: 'Move to Trash' })).toHaveAttribute('aria-disabled', 'true');
  const read = page.waitForRequest((request) => request.url().includes('alt=media') && request.method() === 'GET');
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Download' }).click();
  await saved;
  const kept = await read;
  const [address, headers] = [kept.url(), { authorization: (await kept.allHeaders())['authorization'] ?? '' }];
  expect((await page.request.get(address, { headers })).status()).toBe(200);

  await setPermissions(workspace, person, ['clients.view']);
  await expect(page.getByRole('heading', { name: 'You can no longer see this client' }).first()).toBeVisible();
  await expect(page.getByText('Secret.pdf')).toHaveCount(0);
  expect((await page.request.get(address, { headers })).status()).toBe(403);
  expect((await page.request.get(address)).status()).toBe(403);
});

test('files that are dropped or pasted go up; what failed on the way is tried again @desktop', async ({
  login,
  workspace,
  errors,
}) => {
  errors.allow(REFUSED_REQUEST);
  const client = await addClient(workspace);
  const page = await login(workspace.owner.email);
  await openDocuments(page, client);
  await handOver(page, 'dragover', pdf('Dropped.pdf'));
  await expect(page.getByText(`Drop files to upload them to ${client.name}`)).toBeVisible();
  await handOver(page, 'drop', pdf('Dropped.pdf'));
  await expect(uploadOf(page, 'Dropped.pdf')).toContainText(`Uploaded to ${client.name}`);
  await expect(page.getByText(`Drop files to upload them to ${client.name}`)).toHaveCount(0);
  await handOver(page, 'paste', png('Pasted.png'));
  await expect(uploadOf(page, 'Pasted.png')).toContainText(`Uploaded to ${client.name}`);

  await page.route('**/v0/b/**', (route) => route.fulfill({ status: 403, json: { error: { code: 403 } } }));
  await chooseFiles(page, [pdf('Again.pdf')]);
  await expect(uploadOf(page, 'Again.pdf')).toContainText('Not uploaded.');
  await expect(documentRow(page, 'Again.pdf')).toHaveCount(0);
  await page.unroute('**/v0/b/**');
  await page.getByRole('button', { name: 'Try Again.pdf again' }).click();
  await expect(uploadOf(page, 'Again.pdf')).toContainText(`Uploaded to ${client.name}`);
  await expect(documentRow(page, 'Again.pdf')).toHaveCount(1);
});
