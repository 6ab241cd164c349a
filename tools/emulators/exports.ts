import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../process/failure.ts';

/** Written into every export: when it was made, and what is in it. An export that says otherwise than its files is damaged. */
type Manifest = { exportedAt: string; files: Readonly<Record<string, FileState>> };
type FileState = { bytes: number; sha256: string };

const MANIFEST = 'clientele-export.json';
/** What the emulators themselves write last. */
const METADATA = 'firebase-export-metadata.json';

/** The folders beside the one that data is kept in: two generations, one that is being written, and one that could not be read. */
export function exportPlaces(folder: string) {
  return { last: folder, before: `${folder}-before`, writing: `${folder}-writing`, damaged: `${folder}-damaged` };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== MANIFEST)
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function describeFile(path: string): FileState {
  const content = readFileSync(path);
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Takes a finished export for the last good one; the one until now becomes the one before. Each step is a rename: nothing is ever half there. */
export function keepExport(folder: string, now: Date): void {
  const { last, before, writing } = exportPlaces(folder);
  const files = Object.fromEntries(filesIn(writing).map((name) => [name, describeFile(join(writing, name))]));
  const manifest: Manifest = { exportedAt: now.toISOString(), files };
  writeFileSync(join(writing, MANIFEST), JSON.stringify(manifest));
  if (existsSync(last)) {
    rmSync(before, { recursive: true, force: true });
    renameSync(last, before);
  }
  renameSync(writing, last);
}

/** What is wrong with an export, or null. One that was made before exports had a manifest is only looked at from outside. */
export function damageOf(folder: string): string | null {
  if (!existsSync(join(folder, METADATA))) return `${METADATA} is missing`;
  try {
    JSON.parse(readFileSync(join(folder, METADATA), 'utf8'));
    if (!existsSync(join(folder, MANIFEST))) return null;
    const { files } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
    for (const [name, expected] of Object.entries(files)) {
      if (!existsSync(join(folder, name))) return `${name} is missing`;
      const { bytes, sha256 } = describeFile(join(folder, name));
      if (bytes !== expected.bytes) return `${name} has ${bytes} bytes instead of ${expected.bytes}`;
      if (sha256 !== expected.sha256) return `${name} was changed`;
    }
    return null;
  } catch {
    return `${METADATA} or ${MANIFEST} cannot be read`;
  }
}

/** When an export was made, as people write it, in the local time. */
function timeOf(folder: string): string {
  const at = statSync(join(folder, METADATA)).mtime;
  const [date, time] = [at.toLocaleDateString('sv'), at.toLocaleTimeString('sv')];
  return `${date} ${time.slice(0, 5)}`;
}

/** "2026-11-24 10:41", or null when nothing was ever exported. */
export function lastExportTime(folder: string): string | null {
  return existsSync(join(folder, METADATA)) ? timeOf(folder) : null;
}

/**
 * The newest export that is whole, or undefined when there is none yet; says which, from when and why. A damaged one is put aside, so
 * that the next export cannot push the good one out.
 *
 * @throws Failure with the way out when there are only damaged ones
 */
export function chooseExport(folder: string, say: (text: string) => void): string | undefined {
  const { last, before, writing, damaged } = exportPlaces(folder);
  const name = basename(folder);
  // A run that was killed between two renames had the newest one ready.
  if (!existsSync(last) && existsSync(join(writing, MANIFEST)) && damageOf(writing) === null) renameSync(writing, last);
  rmSync(writing, { recursive: true, force: true });
  const damage = existsSync(last) ? damageOf(last) : null;
  if (existsSync(last) && damage === null) {
    say(`Data: ${name}, exported ${timeOf(last)}`);
    return last;
  }
  const older = existsSync(before) && damageOf(before) === null ? before : undefined;
  if (damage === null && older === undefined) {
    if (existsSync(before)) throw nothingWhole(basename(before), damageOf(before));
    say(`Data: there is no ${name} yet, so it begins anew with the demo companies`);
    return undefined;
  }
  if (older === undefined) throw nothingWhole(name, damage);
  if (damage === null)
    say(`Data: ${name} is missing; ${basename(before)}, exported ${timeOf(before)}, is loaded instead`);
  else {
    rmSync(damaged, { recursive: true, force: true });
    renameSync(last, damaged);
    say(
      `Data: ${name} is damaged (${damage}); ${basename(before)}, exported ${timeOf(before)}, is loaded instead. ` +
        `The damaged one is now ${basename(damaged)}: delete it when you do not need it.`,
    );
  }
  return older;
}

function nothingWhole(name: string, damage: string | null): Failure {
  return new Failure(
    `${name} is damaged: ${damage}. There is no older export that could be loaded, and nothing was deleted.\n` +
      `Put back a copy of it, or delete it to begin anew with the demo companies: rm -r ${name}`,
  );
}
