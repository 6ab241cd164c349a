import type { Page } from '@playwright/test';

/** Goes to one of the further places of the app: in the rail they are all there, on a phone they are in the sheet. */
export async function goToPlace(page: Page, place: 'Trash' | 'Settings' | 'Members'): Promise<void> {
  const more = page.getByRole('button', { name: 'More', exact: true });
  const inSheet = await more.isVisible();
  if (inSheet) await more.click();
  const within = inSheet ? page.getByRole('dialog', { name: 'More' }) : page;
  await within.getByRole('link', { name: place }).click();
}
