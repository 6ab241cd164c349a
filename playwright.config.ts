import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, installedChromium } from './tools/testing/chromium.ts';

const executablePath = installedChromium();

/** Run through `npm test -- browser`, or by hand against a running `npm start` (CLIENTELE_APP_URL names another address). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env['CLIENTELE_APP_URL'] ?? 'http://127.0.0.1:5000',
    locale: 'en-US',
    timezoneId: 'America/New_York',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
});
