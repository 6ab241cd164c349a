import type { Locator, Page } from '@playwright/test';
import { openNewClient } from '../support/clients-page.ts';
import { addPosition } from '../support/rates-page.ts';
import { editSection, openRecord } from '../support/record-page.ts';
import { expect, test } from '../support/test.ts';
import { addTeam } from '../support/work-page.ts';
import { addClient, freshName } from '../support/workspace.ts';

/** Types over what is there, key by key: a value that is set at once counts as filled in by the browser. */
async function typeOver(list: Locator, text: string): Promise<void> {
  await list.press('ControlOrMeta+a');
  await list.pressSequentially(text);
}

/** Types the beginning of an entry and presses Enter, as somebody does who knows what they want. */
async function typeAndEnter(list: Locator, text: string, chosen: string): Promise<void> {
  await typeOver(list, text);
  await expect(list.page().getByRole('option', { name: chosen }).first()).toBeVisible();
  await list.press('Enter');
  await expect(list).toHaveValue(chosen);
}

async function expectStillOpen(page: Page): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
}

test(
  'Enter in a list that can be searched takes the first match, and sends nothing',
  { tag: '@desktop' },
  async ({ login, workspace }) => {
    const position = freshName('Welder');
    const project = freshName('Pipework');
    const client = await addClient(workspace);
    await addPosition(workspace, position);
    await addTeam(workspace, client, `lists-${client.id}`, [workspace.owner], { name: project });
    const page = await login(workspace.owner.email);
    const dialog = page.getByRole('dialog');

    await page.goto(`/w/${workspace.id}/clients`);
    await openNewClient(page);
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(freshName());
    await dialog.getByRole('button', { name: 'More details' }).click();
    await dialog.getByRole('button', { name: 'Add tax ID' }).click();
    const country = dialog.getByRole('combobox', { name: 'Country of tax ID 1' });
    await typeAndEnter(country, 'Germ', 'Germany');
    await expectStillOpen(page);

    await test.step('nothing that matches is taken for nothing, and sends nothing', async () => {
      await typeOver(country, 'Nowhere');
      await expect(page.getByText('Nothing found')).toBeVisible();
      await country.press('Enter');
      await expectStillOpen(page);
    });
    await test.step('Escape closes the list first', async () => {
      await typeOver(country, 'Fr');
      await expect(page.getByRole('option').first()).toBeVisible();
      await country.press('Escape');
      await expect(page.getByRole('option')).toHaveCount(0);
      await expectStillOpen(page);
      await expect(country).toBeFocused();
    });
    await test.step('Tab leaves what was chosen', async () => {
      await typeOver(country, 'Fr');
      await expect(page.getByRole('option').first()).toBeVisible();
      await country.press('Tab');
      await expect(country).toHaveValue('Germany');
      await expect(country).not.toBeFocused();
    });
    await test.step('Enter that ends the composition of a letter takes nothing', async () => {
      await typeOver(country, 'Fra');
      await expect(page.getByRole('option', { name: 'France' })).toBeVisible();
      await country.evaluate((input) =>
        input.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 229, isComposing: true, bubbles: true }),
        ),
      );
      await expect(country).toHaveValue('Fra');
    });

    await page.goto(`/w/${workspace.id}/invoices/new`);
    await typeAndEnter(page.getByRole('combobox', { name: 'Client' }), client.code, `${client.name} (${client.code})`);
    await expect(page).toHaveURL(new RegExp(`client=${client.id}`));

    await page.goto(`${client.path}?tab=rates`);
    await page.getByRole('button', { name: 'Add rate' }).first().click();
    await typeAndEnter(dialog.getByRole('combobox', { name: 'Position' }), position, position);
    await expectStillOpen(page);

    await page.goto(`/w/${workspace.id}/work?week=2026-03-04`);
    await page.getByRole('button', { name: 'Add work on Tuesday, Mar 3' }).click();
    await typeAndEnter(dialog.getByRole('combobox', { name: 'Project' }), project, project);
    await expectStillOpen(page);

    await page.goto(`/w/${workspace.id}/projects`);
    await page.getByRole('button', { name: 'New project' }).first().click();
    const people = dialog.getByRole('combobox', { name: 'People' }).or(dialog.getByLabel('People')).first();
    await people.pressSequentially('Marc');
    await expect(page.getByRole('option', { name: 'Marcus Lund' })).toBeVisible();
    await people.press('Enter');
    await expect(dialog.getByText('Marcus Lund')).toBeVisible();
    await expectStillOpen(page);

    await openRecord(page, client);
    const commercial = await editSection(page, 'Commercial');
    await typeAndEnter(commercial.getByRole('combobox', { name: 'Currency' }), 'Swiss', 'Swiss Franc (CHF)');
    await expect(commercial).toBeVisible();
  },
);
