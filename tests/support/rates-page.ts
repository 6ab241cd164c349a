import { expect, type Locator, type Page } from '@playwright/test';
import { paths } from '../../domain/src/paths.ts';
import { BLANK_POSITION, type PositionFields, type PositionInput } from '../../domain/src/position.ts';
import type { ServiceRateFields } from '../../domain/src/service-rate.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import type { TestClient, TestWorkspace } from './workspace.ts';

function stamps({ manager }: TestWorkspace) {
  const at = new Date();
  return { version: 1, createdAt: at, createdBy: manager.uid, updatedAt: at, updatedBy: manager.uid, change: {} };
}

/** A position of the catalogue, as somebody would have added it. Its id is made from its name. */
export async function addPosition(
  workspace: TestWorkspace,
  name: string,
  input: Partial<PositionInput> = {},
): Promise<string> {
  const id = name.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 20);
  const position: PositionFields = { ...BLANK_POSITION, name, ...input, ...stamps(workspace) };
  await firestore().doc(paths.position(workspace.id, id)).set(position);
  return id;
}

/** A rate of a client's card: 95.00 USD per hour from 1 January 2026, unless told. */
export async function addRate(
  workspace: TestWorkspace,
  client: TestClient,
  id: string,
  fields: Partial<ServiceRateFields> & { positionId: string },
): Promise<void> {
  const rate: ServiceRateFields = {
    unit: 'hour',
    currency: 'USD',
    regularMinor: 9500,
    overtimeMinor: null,
    overtimeMultiplier: null,
    doubleTimeMinor: null,
    doubleTimeMultiplier: null,
    effectiveFrom: '2026-01-01',
    effectiveTo: '',
    note: '',
    invoiced: false,
    deleted: false,
    ...stamps(workspace),
    ...fields,
  };
  await firestore()
    .doc(paths.rate(workspace.id, client.id, id))
    .set(rate);
}

export async function openRates(page: Page, client: TestClient): Promise<Locator> {
  await page.goto(`${client.path}?tab=rates`);
  await expect(page.getByRole('heading', { name: 'Rate card' })).toBeVisible();
  return page.getByRole('tabpanel', { name: 'Rates' });
}

/** Chooses from a list that can be searched by typing. */
export async function pick(within: Locator, name: string, option: string): Promise<void> {
  await within.getByRole('combobox', { name }).click();
  await within.page().getByRole('option', { name: option, exact: true }).click();
}

/** A row of the card by its first day. */
export function rateRow(page: Page, firstDay: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('cell', { name: firstDay, exact: true }) });
}
