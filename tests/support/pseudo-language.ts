import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

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
