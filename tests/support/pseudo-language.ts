import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/** Serves the build in the pseudo-language instead of the English one; data and the project's configuration stay those of the running app. */
export async function servePseudoLanguage(context: BrowserContext): Promise<void> {
  const folder = process.env['CLIENTELE_PSEUDO_DIR'] ?? join(import.meta.dirname, '..', '..', 'web', 'dist-pseudo');
  const app = new URL(process.env['CLIENTELE_APP_URL'] ?? 'http://127.0.0.1:5000').origin;
  // A page served from disk counts as a public one, which must not call the emulators on this machine.
  await context.grantPermissions(['local-network-access'], { origin: app });
  await context.route(
    (url) => url.origin === app && !url.pathname.startsWith('/__/') && url.pathname !== '/emulators.json',
    async (route) => {
      const file = join(folder, new URL(route.request().url()).pathname);
      const path = existsSync(file) && statSync(file).isFile() ? file : join(folder, 'index.html');
      await route.fulfill({ path });
    },
  );
}

/** Attributes that are read out or shown. */
const TOLD = ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt'];

/**
 * Texts on the page that cannot come from messages/: in the pseudo-language none of those has a plain Latin letter. The page's data and
 * locale have to be in another script, so that they have none either.
 * @param data what is in Latin letters nevertheless, for example e-mail addresses
 */
export async function hardCodedTexts(page: Page, data: readonly string[]): Promise<string[]> {
  const shown = await page.evaluate((attributes) => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element?.checkVisibility({ visibilityProperty: true }) || element.matches('script, style, noscript'))
        continue;
      if (node instanceof Element) texts.push(...attributes.map((name) => node.getAttribute(name) ?? ''));
      else texts.push(node.textContent ?? '');
    }
    return texts;
  }, TOLD);
  const withoutData = shown.map((text) => data.reduce((rest, known) => rest.replaceAll(known, ''), text).trim());
  return [...new Set(withoutData.filter((text) => /[a-z]/i.test(text)))];
}
