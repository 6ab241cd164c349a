import { expect, type Locator, type Page } from '@playwright/test';
import type { TestClient } from './workspace.ts';

type SectionName =
  | 'Company'
  | 'Business details'
  | 'Registration and tax'
  | 'Addresses'
  | 'Commercial'
  | 'Latest activity';

export async function openRecord(page: Page, client: Pick<TestClient, 'path' | 'name'>): Promise<void> {
  await page.goto(client.path);
  await expect(page.getByRole('heading', { level: 1, name: client.name })).toBeVisible();
}

export function section(page: Page, name: SectionName): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Opens a section for editing and returns its form. */
export async function editSection(page: Page, name: SectionName): Promise<Locator> {
  await section(page, name)
    .getByRole('button', { name: `Edit ${name}`, exact: true })
    .click();
  const form = page.getByRole('form', { name: `Edit ${name}`, exact: true });
  await expect(form).toBeVisible();
  return form;
}

/** Chooses a status from the menu in the record's header. */
export async function chooseStatus(page: Page, status: 'Active' | 'Pending' | 'Inactive'): Promise<void> {
  await page.getByRole('button', { name: /^Status:/ }).click();
  await page.getByRole('menuitemradio', { name: status, exact: true }).click();
}
