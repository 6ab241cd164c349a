import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Failure } from '../process/failure.ts';
import { packageScript } from '../process/project-root.ts';
import { runCommand, runNode } from '../process/run-command.ts';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/** Without sandbox and GPU it runs in containers; the rest keeps it from talking to its maker while tests count requests. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser that is already here: CHROME_PATH, an installed Chrome or Chromium, or Playwright's own. */
export function installedChromium(): string | undefined {
  const named = process.env['CHROME_PATH'] ?? '';
  if (named !== '') {
    if (existsSync(named)) return named;
    throw new Failure(`CHROME_PATH names ${named}, and there is no such file. Correct it or unset it.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const applications = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return [...installed, ...applications, chromium.executablePath()].find((path) => existsSync(path));
}

/** The same, fetched where there is none: with Playwright, else with apt as root. */
export async function provideChromium(say: (text: string) => void, signal: AbortSignal): Promise<string> {
  const found = installedChromium();
  if (found !== undefined) return found;
  say('downloading Chromium (once)');
  await runNode(packageScript('@playwright/test/cli.js'), ['install', 'chromium'], { signal });
  const downloaded = installedChromium();
  if (downloaded !== undefined) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('installing Chromium with apt-get (once)');
    await runCommand('apt-get', ['update'], { signal });
    await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { signal });
  }
  const installed = installedChromium();
  if (installed !== undefined) return installed;
  throw new Failure(
    'The browser tests need Chrome or Chromium; none was found and none could be downloaded.\n' +
      'Install one, or set CHROME_PATH to its executable.',
  );
}
