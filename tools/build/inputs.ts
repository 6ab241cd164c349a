import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../process/project-root.ts';

const STAMP = '.inputs';
const IGNORED = /(^|\/)(node_modules|lib|dist[^/]*|compiled[^/]*)$|\.test\.tsx?$/;

/** A hash over the contents of files and folders (relative to the root) and of a word that names the way of building. */
export function hashInputs(word: string, inputs: readonly string[]): string {
  const hash = createHash('sha256').update(word);
  for (const input of inputs) {
    for (const file of filesUnder(input)) hash.update(`\0${file}\0`).update(readFileSync(join(projectRoot, file)));
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const full = join(projectRoot, path);
  if (IGNORED.test(path) || !existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/**
 * Builds into a folder unless it already holds the result of the same inputs.
 * @returns whether anything was built
 */
export async function buildWhenChanged(folder: string, hash: string, build: () => Promise<void>): Promise<boolean> {
  const stamp = join(projectRoot, folder, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  await build();
  writeFileSync(stamp, hash);
  return true;
}

/** For a folder that something else is about to write into: what stands there will no longer be known. */
export function forgetBuild(folder: string): void {
  rmSync(join(projectRoot, folder, STAMP), { force: true });
}
