import type { Page } from '@playwright/test';
import { aContact } from '../functions/world.ts';
import { paths } from '../../domain/src/paths.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { WITHOUT_NETWORK } from '../support/error-watch.ts';
import { openRecord } from '../support/record-page.ts';
import { expect, test } from '../support/test.ts';
import { addClients } from '../support/workspace.ts';

function notLoaded(page: Page) {
  return page.getByRole('heading', { name: 'Not available offline' });
}

/** The app fetches its parts while it is idle: until no script has come for some seconds. */
async function partsFetched(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const { dataset } = document.documentElement;
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length;
      const before = dataset['scripts'];
      dataset['scripts'] = String(scripts);
      return before === dataset['scripts'];
    },
    undefined,
    { polling: 5_000 },
  );
}

test(
  'offline, what was never loaded says so instead of guessing, and loads by itself when the network is back',
  { tag: '@desktop' },
  async ({ login, workspace, errors }) => {
    errors.allow(WITHOUT_NETWORK);
    const [client, other] = await addClients(workspace, [{}, {}]);
    if (!client || !other) throw new Error('Two clients are needed.');
    await firestore()
      .doc(paths.contact(workspace.id, client.id, 'jane'))
      .set(aContact({ firstName: 'Jane', lastName: 'Offline' }));
    const page = await login(workspace.owner.email);
    await openRecord(page, client);
    await partsFetched(page);
    await page.context().setOffline(true);
    await expect(page.getByText('Offline', { exact: true })).toBeVisible();

    for (const name of ['Contacts', 'Rates', 'Compliance', 'Documents', 'Projects', 'Invoices', 'Settings'])
      await test.step(name, async () => {
        await page.getByRole('tab', { name, exact: true }).click();
        await expect(page.getByRole('tabpanel', { name }).getByText('Not available offline').first()).toBeVisible();
      });
    await expectAccessible(page, 'a tab that was never loaded, offline');

    const rail = page.getByRole('navigation', { name: 'Main' });
    for (const name of ['Projects', 'Work', 'Invoices', 'Clients'])
      await test.step(name, async () => {
        await rail.getByRole('link', { name, exact: true }).click();
        await expect(notLoaded(page)).toBeVisible();
      });
    await expect(page.getByText('1 client', { exact: true })).toHaveCount(0);
    await expect(page.getByRole('group', { name: 'Clients by status' })).toHaveCount(0);

    await page.context().setOffline(false);
    await expect(page.getByRole('link', { name: other.name })).toBeVisible();
    await expect(notLoaded(page)).toHaveCount(0);
    await page.getByRole('link', { name: client.name }).click();
    await page.getByRole('tab', { name: 'Contacts', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Jane Offline' })).toBeVisible();
  },
);
