import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout. Every tool works from here, wherever it was started. */
export const projectRoot = resolve(import.meta.dirname, '..', '..');

/** What is slow to get lives outside the checkout, so that a second clone starts in seconds. */
export const cacheDirectory = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'clientele');

/** The entry script of a command line tool from node_modules: run with this Node, without a shell between. */
export function packageScript(path: string): string {
  return join(projectRoot, 'node_modules', path);
}
