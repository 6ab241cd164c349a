import { defineConfig } from '@playwright/test';
import { emulatorEnvironment, portOffset, portsFor } from './tools/emulators/ports.ts';
import { DEMO_PROJECT } from './tools/seed/accounts.ts';
import { CHROMIUM_FLAGS, installedChromium } from './tools/testing/chromium.ts';

const executablePath = installedChromium();

// `npm test` says where everything runs; by hand it is the `npm start` of the same CLIENTELE_PORT_OFFSET.
for (const [name, value] of Object.entries(emulatorEnvironment(portsFor(portOffset(0)), DEMO_PROJECT))) {
  process.env[name] ??= value;
}

/** Run through `npm test -- browser`, or by hand against a running `npm start`. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  forbidOnly: true,
  // The Firestore emulator may lose the order of a change and a first answer: decision 025.
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env['CLIENTELE_APP_URL'],
    locale: 'en-US',
    timezoneId: 'America/New_York',
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    // Nothing is caught halfway between two colours or places.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
