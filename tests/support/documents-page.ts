import { expect, type Locator, type Page } from '@playwright/test';
import { SAMPLES } from './sample-files.ts';
import type { TestClient } from './workspace.ts';

/** A file as a person chooses it. */
export type ChosenFile = { name: string; mimeType: string; buffer: Buffer };

export function pdf(name: string): ChosenFile {
  return { name, mimeType: 'application/pdf', buffer: SAMPLES['application/pdf'].content };
}

export function png(name: string): ChosenFile {
  return { name, mimeType: 'image/png', buffer: SAMPLES['image/png'].content };
}

/** Text of a size, to watch it being sent. */
export function longText(name: string, bytes: number): ChosenFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.alloc(bytes, 'A line of a long report.\n') };
}

export async function openDocuments(page: Page, client: TestClient): Promise<void> {
  await page.goto(`${client.path}?tab=documents`);
  await expect(page.getByRole('heading', { level: 1, name: client.name })).toBeVisible();
  await expect(page.getByRole('tabpanel', { name: 'Documents' }).getByRole('button', { name: 'Trash' })).toBeVisible();
}

/** The row of the table, or the card on a phone. */
export function documentRow(page: Page, name: string): Locator {
  return page.locator('[data-document]').filter({ hasText: name });
}

export function uploadTray(page: Page): Locator {
  return page.getByRole('region', { name: 'Uploads' });
}

/** What the tray says about one file. */
export function uploadOf(page: Page, name: string): Locator {
  return uploadTray(page).getByRole('listitem').filter({ hasText: name });
}

export async function chooseFiles(page: Page, files: readonly ChosenFile[]): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await (await asked).setFiles([...files]);
}

/** What the browser tells the page when somebody drags, drops or pastes a file. */
export async function handOver(page: Page, how: 'dragover' | 'drop' | 'paste', file: ChosenFile): Promise<void> {
  await page.evaluate(
    ({ type, name, mimeType, content }) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: mimeType }));
      const common = { bubbles: true, cancelable: true };
      const event =
        type === 'paste'
          ? new ClipboardEvent(type, { ...common, clipboardData: transfer })
          : new DragEvent(type, { ...common, dataTransfer: transfer });
      document.body.dispatchEvent(event);
    },
    { type: how, name: file.name, mimeType: file.mimeType, content: file.buffer.toString('base64') },
  );
}

export async function chooseAction(page: Page, name: string, action: string | RegExp): Promise<void> {
  await documentRow(page, name)
    .getByRole('button', { name: /^Actions for / })
    .click();
  await page.getByRole('menuitem', { name: action }).click();
}
