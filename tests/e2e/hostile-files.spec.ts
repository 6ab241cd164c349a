import type { Page } from '@playwright/test';
import { chooseFiles, openDocuments, uploadTray } from '../support/documents-page.ts';
import { HOSTILE_FILES } from '../support/hostile-files.ts';
import { expect, test } from '../support/test.ts';
import { addClient } from '../support/workspace.ts';

/** What is refused for its content, once per content: the same page under ten endings is for the tests of the server. */
const CONTENTS = HOSTILE_FILES.filter(({ refusedAt }) => refusedAt === 'content').filter(
  ({ content }, index, all) => all.findIndex((each) => each.content().equals(content())) === index,
);

/** Hears of every script that the content of a file sets off: what it writes, asks and opens. */
function watchScripts(page: Page): { seen: () => Promise<string[]> } {
  const told: string[] = [];
  page.on('dialog', (dialog) => {
    told.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => void told.push(`window: ${popup.url()}`));
  return {
    async seen() {
      const marks = await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => 'clienteleWasHere' in globalThis).catch(() => false)),
      );
      return [...told, ...marks.filter(Boolean).map(() => 'a script ran')];
    },
  };
}

test('content that could run is refused, and leaves nothing in the list @desktop', async ({ login, workspace }) => {
  const client = await addClient(workspace);
  const page = await login(workspace.owner.email);
  const scripts = watchScripts(page);
  await openDocuments(page, client);
  await chooseFiles(
    page,
    CONTENTS.map(({ content, name }, index) => ({
      name: `${index} ${name}`,
      mimeType: 'application/octet-stream',
      buffer: content(),
    })),
  );
  await expect(uploadTray(page).getByRole('status')).toHaveText(`${CONTENTS.length} files not uploaded`, {
    timeout: 200_000,
  });
  await expect(page.getByRole('heading', { name: 'No documents yet' })).toBeVisible();
  expect(await scripts.seen()).toEqual([]);
});
