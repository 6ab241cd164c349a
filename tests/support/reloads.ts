import { expect, type Page } from '@playwright/test';

/** Begins to count how often a page is loaded anew; what is returned fails when that happened. */
export function watchReloads(page: Page): () => void {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => expect(loads, 'the page was loaded anew').toBe(0);
}
