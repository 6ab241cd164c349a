import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../tools/seed/accounts.ts';

/** Cookies, local storage and the IndexedDB in which Firebase Authentication keeps its session. */
export type SignedInState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Signs in through the form, in whatever language it is shown. */
export async function signInForm(page: Page, email: string, password: string = DEMO_PASSWORD): Promise<void> {
  await page.goto('/');
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.locator('input[type=password]').press('Enter');
}

/** Signs in and returns the session. */
export async function signIn(
  browser: Browser,
  email: string,
  password: string = DEMO_PASSWORD,
): Promise<SignedInState> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await signInForm(page, email, password);
    await expect(page.locator('input[type=password]'), `${email} is signed in`).toHaveCount(0);
    return await context.storageState({ indexedDB: true });
  } finally {
    await context.close();
  }
}
