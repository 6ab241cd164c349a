import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Options = Parameters<AxeBuilder['options']>[0];
type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

const WCAG_22_AA: Options = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
  // Only sound and video would have to be fetched for a rule, and there is none; without asking, axe takes half the time.
  preload: false,
};

/**
 * Checks the page as it stands, in light and in dark, against WCAG 2.2 AA. A failure names the place, each rule and the elements that break
 * it, and lets the test go on to the other places.
 */
export async function expectAccessible(page: Page, place: string): Promise<void> {
  await showIn(page, 'light');
  await expectNoAxeViolations(page, `${place}, light`);
  await showIn(page, 'dark');
  // Axe is in the page by now: bringing it there again would take longer than running it.
  const violations = await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (root: Document, options: Options) => Promise<{ violations: Violations }> };
    };
    return (await axe.run(document, options)).violations;
  }, WCAG_22_AA);
  expectNone(violations, `${place}, dark`);
}

/** The same in the colours that the page happens to have. */
export async function expectNoAxeViolations(page: Page, place: string): Promise<void> {
  // The legacy mode asks no second page to join the findings of frames: there are none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(WCAG_22_AA).analyze();
  expectNone(violations, place);
}

async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
}

function expectNone(violations: Violations, place: string): void {
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id} (${help}): ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
  );
  expect.soft(found, place).toEqual([]);
}
