import { clientRow, counter, openClients } from '../support/clients-page.ts';
import { signInForm } from '../support/sign-in.ts';
import { expect, test } from '../support/test.ts';
import { DEMO_PASSWORD } from '../../tools/seed/accounts.ts';

test('search, filter and order stand in the address and survive a reload and the way back', async ({
  login,
  isMobile,
}) => {
  const page = await login('owner@demo.test');
  await openClients(page, { id: 'demo' });
  await counter(page, 'Pending').click();
  await expect(page).toHaveURL(/\/clients\?status=pending$/);
  await expect(page.getByText('22 of 120 clients')).toBeVisible();
  const ascending = await page.locator('[data-row] a').first().textContent();

  if (isMobile) {
    await page.getByRole('button', { name: 'Sort' }).click();
    await page.getByRole('menuitemradio', { name: 'Descending' }).click();
  } else {
    await page.getByRole('columnheader', { name: 'Client' }).getByRole('button').click();
    await expect(page.getByRole('columnheader', { name: 'Client' })).toHaveAttribute('aria-sort', 'descending');
  }
  await expect(page).toHaveURL(/dir=desc/);
  await expect(page.locator('[data-row] a').first()).not.toHaveText(ascending ?? '');
  await page.getByRole('searchbox').fill('energy');
  await expect(page).toHaveURL(/q=energy/);
  const found = await page.locator('[data-row] a').allTextContents();
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(22);

  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('energy');
  await expect(counter(page, 'Pending')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-row] a')).toHaveText(found);

  await page.locator('[data-row] a').first().click();
  await expect(page.getByRole('heading', { level: 1, name: found[0] ?? '' })).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-row] a')).toHaveText(found);
  await page.goBack();
  await expect(page).toHaveURL(/\?status=pending$/);
  await expect(page.getByText('22 of 120 clients')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/clients$/);
  await expect(counter(page, 'Pending')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByText('120 clients')).toBeVisible();
  await page.goForward();
  await expect(counter(page, 'Pending')).toHaveAttribute('aria-pressed', 'true');
});

test('a filter without matches names itself and can be cleared @desktop', async ({ login }) => {
  const page = await login('owner@demo.test');
  await openClients(page, { id: 'demo' }, '?q=zzzz&status=active,inactive');
  await expect(page.getByText('Nothing found for “zzzz” with the status Active or Inactive.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/clients$/);
  await expect(clientRow(page, '3M')).toBeVisible();
});

test('a link to a record survives signing in @desktop', async ({ visit }) => {
  const page = await visit();
  await page.goto('/w/demo/clients/demo001?tab=activity');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('viewer@demo.test');
  await page.getByRole('textbox', { name: 'Password' }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '3M' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Activity' })).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/\/w\/demo\/clients\/demo001\?tab=activity$/);
});

test('whoever signs in lands in the workspace that they used last @desktop', async ({ visit }) => {
  const page = await visit();
  await signInForm(page, 'viewer@demo.test');
  await expect(page).toHaveURL(/\/w\/demo\/clients$/);
  await expect(page).toHaveTitle('Clients · Clientele');
});
