import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pointAtRunningEmulators } from './emulators/connect.ts';
import { runTool } from './process/failure.ts';
import { projectRoot } from './process/project-root.ts';
import { DEMO_PASSWORD, DEMO_PROJECT } from './seed/accounts.ts';
import { CHROMIUM_FLAGS, provideChromium } from './testing/chromium.ts';

type Size = 'desktop' | 'phone';
type Picture = {
  name: string;
  size: Size;
  colorScheme?: 'light' | 'dark';
  path: string;
  /** who is signed in; the owner where nothing is said */
  email?: string;
  /** text that stands on the page when it is complete */
  complete: string;
};

const SIZES: Record<Size, BrowserContextOptions> = {
  desktop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
};

const RECORD = '/w/demo/clients/demo001';
const PORTAL = 'contact@portal.test';

const PICTURES: readonly Picture[] = [
  { name: 'clients-desktop', size: 'desktop', path: '/w/demo/clients', complete: '120 clients' },
  { name: 'clients-dark', size: 'desktop', colorScheme: 'dark', path: '/w/demo/clients', complete: '120 clients' },
  { name: 'clients-phone', size: 'phone', path: '/w/demo/clients', complete: '120 clients' },
  { name: 'record-desktop', size: 'desktop', path: RECORD, complete: 'accepted evidence' },
  { name: 'record-phone', size: 'phone', path: RECORD, complete: 'Legal name' },
  { name: 'contacts-desktop', size: 'desktop', path: `${RECORD}?tab=contacts`, complete: 'Amara Abernathy' },
  { name: 'rates-desktop', size: 'desktop', path: `${RECORD}?tab=rates`, complete: 'Senior technician' },
  { name: 'compliance-desktop', size: 'desktop', path: `${RECORD}?tab=compliance`, complete: 'Quality management' },
  { name: 'documents-desktop', size: 'desktop', path: `${RECORD}?tab=documents`, complete: '.pdf' },
  {
    name: 'timeline-desktop',
    size: 'desktop',
    path: `${RECORD}?tab=activity`,
    complete: 'The beginning of the timeline',
  },
  { name: 'projects-desktop', size: 'desktop', path: '/w/demo/projects', complete: 'Period' },
  { name: 'work-desktop', size: 'desktop', path: '/w/demo/work?tab=approve', complete: '$' },
  { name: 'invoices-desktop', size: 'desktop', path: '/w/demo/invoices', complete: '-INV-' },
  { name: 'portal-desktop', size: 'desktop', path: '/portal', email: PORTAL, complete: 'Waiting for approval' },
  { name: 'portal-phone', size: 'phone', path: '/portal', email: PORTAL, complete: 'Waiting for approval' },
  { name: 'members-desktop', size: 'desktop', path: '/w/demo/members', complete: 'Miguel Santos' },
];

/** `npm run screenshots`: takes the README's pictures of the app that `npm start` has running, into docs/screenshots. */
await runTool(async () => {
  await pointAtRunningEmulators(DEMO_PROJECT);
  const executablePath = await provideChromium(say, AbortSignal.timeout(600_000));
  const folder = join(projectRoot, 'docs', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    for (const picture of PICTURES) {
      await take(browser, picture, join(folder, `${picture.name}.png`));
      say(`docs/screenshots/${picture.name}.png`);
    }
  } finally {
    await browser.close();
  }
});

async function take(browser: Browser, picture: Picture, file: string): Promise<void> {
  const { size, colorScheme = 'light', path, email = 'owner@demo.test', complete } = picture;
  const baseURL = process.env['CLIENTELE_APP_URL'] ?? '';
  const context = await browser.newContext({
    ...SIZES[size],
    baseURL,
    colorScheme,
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(path);
  await signIn(page, email);
  await page.getByText(complete).filter({ visible: true }).first().waitFor();
  await page.waitForFunction("document.fonts.status === 'loaded'");
  await page.screenshot({ path: file, animations: 'disabled' });
  await context.close();
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(DEMO_PASSWORD);
  await page.locator('input[type=password]').press('Enter');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
