import { expect, type Locator, type Page } from '@playwright/test';
import type { TestClient, TestWorkspace } from './workspace.ts';

export async function openClientSettings(page: Page, client: Pick<TestClient, 'path'>): Promise<void> {
  await page.goto(`${client.path}?tab=settings`);
  await expect(page.getByRole('heading', { level: 2, name: 'Invoicing' })).toBeVisible();
}

export async function openDefaults(page: Page, workspace: Pick<TestWorkspace, 'id'>): Promise<void> {
  await page.goto(`/w/${workspace.id}/settings`);
  await expect(page.getByRole('heading', { level: 2, name: 'Invoicing' })).toBeVisible();
}

/** The row of one setting: its value, where that comes from, what can be done. */
export function setting(page: Page, key: string): Locator {
  return page.locator(`[data-setting="${key}"]`);
}
