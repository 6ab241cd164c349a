import type { Page } from '@playwright/test';
import { hardCodedTexts } from '../support/pseudo-language.ts';
import { REFUSED_BY_RULES, REFUSED_REQUEST } from '../support/error-watch.ts';
import { expect, test } from '../support/test.ts';
import { addClient, addPerson, createWorkspace, editClient, passwordCode } from '../support/workspace.ts';

/** Greek data in a Greek browser: what has Latin letters is neither a name nor a date. */
const LOOK = { pseudoLanguage: true, locale: 'el-GR' };

async function expectNoHardCodedText(page: Page, place: string, data: readonly string[]): Promise<void> {
  expect.soft(await hardCodedTexts(page, data), place).toEqual([]);
}

test('before signing in, every text comes from the messages', async ({ visit, workspace, errors }) => {
  errors.allow(REFUSED_REQUEST);
  const page = await visit(LOOK);
  const { email } = workspace.viewer;
  await page.goto('/');
  await page.locator('button[type=submit]').click();
  await expect(page.locator('[aria-invalid=true]').first()).toBeFocused();
  await expectNoHardCodedText(page, 'sign-in', []);
  await page.locator('input[type=email]').fill('nobody@demo.test');
  await page.locator('input[type=password]').fill('wrong password');
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoHardCodedText(page, 'sign-in refused', []);
  await page.locator('button:not([type=submit])').last().click();
  await expect(page.locator('input[type=password]')).toHaveCount(0);
  await expectNoHardCodedText(page, 'forgot password', []);
  await page.locator('input[type=email]').fill(email);
  await page.locator('button[type=submit]').click();
  await expect(page.locator('input')).toHaveCount(0);
  await expectNoHardCodedText(page, 'link is sent', [email]);
  await page.goto(`/auth/action?mode=resetPassword&oobCode=${await passwordCode(workspace.viewer)}`);
  await expect(page.locator('input[type=password]')).toBeVisible();
  await expectNoHardCodedText(page, 'set password', [email]);
  await page.goto('/auth/action?mode=resetPassword&oobCode=nothing');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoHardCodedText(page, 'link that does not work', []);
});

test('the product shows no text that is not in the messages', async ({ login, isMobile, errors }) => {
  errors.allow(REFUSED_BY_RULES);
  const workspace = await createWorkspace('Επιθεωρήσεις Λιμένος');
  const owner = await addPerson(workspace, 'Όλγα Παππά', 'owner');
  const client = await addClient(workspace, {
    displayName: 'Ναυπηγεία Πειραιώς',
    website: 'https://nafpigia.example',
    email: 'office@nafpigia.example',
    tags: ['σημαντικός'],
    industry: 'Βιομηχανία',
    taxIds: ['VAT:GR:123456789'],
    notes: 'Τηλεφωνήστε το πρωί.',
    addresses: {
      hq: {
        kind: 'billing',
        label: 'Έδρα',
        line1: 'Ακτή Μιαούλη 1',
        line2: '',
        line3: '',
        city: 'Πειραιάς',
        county: '',
        subdivision: '',
        postalCode: '18535',
        country: 'GR',
      },
    },
    defaultAddresses: { billing: 'hq' },
  });
  await editClient(workspace, client.id, { notes: 'Τηλεφωνήστε το απόγευμα.', status: 'active' });
  const people = [owner, workspace.owner, workspace.manager, workspace.viewer];
  const data = [
    ...people.flatMap(({ name, email }) => [email, name]),
    client.code,
    'office@nafpigia.example',
    'https://nafpigia.example',
    'nafpigia.example',
    'USD',
    'America/New York',
    'GMT',
  ];
  const page = await login(owner.email, LOOK);
  const dialog = page.getByRole('dialog');

  await page.goto(`/w/${workspace.id}/clients`);
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await expectNoHardCodedText(page, 'clients', data);
  await page.locator('[data-row] button').click();
  await expect(page.getByRole('menu').or(dialog)).toBeVisible();
  await expectNoHardCodedText(page, 'row actions', data);
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('ψψψ');
  await expect(page.locator('[data-row]')).toHaveCount(0);
  await expectNoHardCodedText(page, 'none match', data);
  await page.getByRole('searchbox').fill('');
  await page.locator('header button').last().click();
  await dialog.locator('input').first().fill('Α');
  await dialog.locator('[aria-expanded=false]').last().click();
  await dialog.locator('button[type=submit]').click();
  await expect(dialog.locator('[aria-invalid=true]').first()).toBeVisible();
  await expectNoHardCodedText(page, 'new client with errors', data);

  await page.goto(client.path);
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await expectNoHardCodedText(page, 'record', data);
  for (const section of ['company', 'business', 'commercial']) {
    await page.locator(`[data-edit=${section}]`).click();
    await expect(page.getByRole('form').last()).toBeVisible();
  }
  await expect(page.getByRole('form')).toHaveCount(3);
  await expectNoHardCodedText(page, 'record in edit', data);
  await page.goto(`${client.path}?tab=activity`);
  await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveCount(2);
  await expectNoHardCodedText(page, 'timeline', data);

  await page.goto(`${client.path}?tab=settings`);
  await expect(page.locator('[data-setting]').first()).toBeVisible();
  await expectNoHardCodedText(page, 'settings of a client', data);
  await page.goto(`/w/${workspace.id}/settings`);
  await expect(page.locator('[data-setting]').first()).toBeVisible();
  await expectNoHardCodedText(page, 'defaults', data);

  await page.goto(`/w/${workspace.id}/trash`);
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await expectNoHardCodedText(page, 'Trash, empty', data);
  await editClient(workspace, client.id, { deleted: true, deletedAt: new Date(), deletedBy: owner.uid });
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await expectNoHardCodedText(page, 'Trash', data);

  await page.goto(`/w/${workspace.id}/members`);
  await expect(page.getByText(workspace.viewer.email)).toBeVisible();
  await expectNoHardCodedText(page, 'members', data);
  await page.getByRole('main').getByRole('button').first().click();
  await dialog.getByRole('radio').last().check();
  await dialog.locator('button[type=submit]').click();
  await expect(dialog.locator('[aria-invalid=true]').first()).toBeVisible();
  await expectNoHardCodedText(page, 'invite member with errors', data);
  await page.keyboard.press('Escape');
  await dialog.getByRole('alertdialog').getByRole('button').last().click();

  if (isMobile) await page.getByRole('navigation').getByRole('button').click();
  else await page.locator('[aria-haspopup=menu]').last().click();
  await expect(page.getByRole('menu').or(dialog)).toBeVisible();
  await expectNoHardCodedText(page, 'account', data);
  for (const path of [
    `/w/${workspace.id}/nowhere`,
    '/nowhere',
    `/w/${workspace.id}/clients/missing`,
    '/w/rival/clients',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoHardCodedText(page, path, data);
  }
});
