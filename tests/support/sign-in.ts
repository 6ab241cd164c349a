import { expect, type Browser, type BrowserContext } from '@playwright/test';
import { DEMO_PASSWORD } from '../../tools/seed/accounts.ts';

/** Cookies, local storage and the IndexedDB in which Firebase Authentication keeps its session. */
export type SignedInState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Signs in through the form, in whatever language it is shown, and returns the session. */
export async function signIn(
  browser: Browser,
  email: string,
  password: string = DEMO_PASSWORD,
): Promise<SignedInState> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto('/');
    const passwordField = page.locator('input[type=password]');
    await page.locator('input[type=email]').fill(email);
    await passwordField.fill(password);
    await passwordField.press('Enter');
    await expect(passwordField, `${email} is signed in`).toHaveCount(0);
    return await context.storageState({ indexedDB: true });
  } finally {
    await context.close();
  }
}
