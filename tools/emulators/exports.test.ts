import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseExport, damageOf, exportPlaces, keepExport } from './exports.ts';

let root: string;
let folder: string;
let said: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clientele-exports-'));
  folder = join(root, 'emulator-data');
  said = [];
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What the emulators leave in the folder that is being written. */
function written(content: string): void {
  const { writing } = exportPlaces(folder);
  mkdirSync(join(writing, 'firestore_export'), { recursive: true });
  writeFileSync(join(writing, 'firestore_export', 'output-0'), content);
  writeFileSync(join(writing, 'firebase-export-metadata.json'), '{}');
}

function exported(content: string): void {
  written(content);
  keepExport(folder, new Date());
}

function contentOf(place: string | undefined): string {
  return readFileSync(join(place ?? '', 'firestore_export', 'output-0'), 'utf8');
}

function choose(): string | undefined {
  return chooseExport(folder, (text) => said.push(text));
}

test('without an export it begins anew, and says so', () => {
  expect(choose()).toBeUndefined();
  expect(said).toEqual([expect.stringMatching(/no emulator-data yet.*anew/)]);
});

test('the newest export is loaded, and the one before is kept', () => {
  exported('first');
  exported('second');
  exported('third');
  expect(contentOf(choose())).toBe('third');
  expect(said).toEqual([expect.stringMatching(/emulator-data, exported \d{4}-\d\d-\d\d \d\d:\d\d$/)]);
  expect(contentOf(exportPlaces(folder).before)).toBe('second');
});

test('a damaged export is named and put aside, and the one before is loaded until there is another', () => {
  exported('first');
  exported('second');
  truncateSync(join(folder, 'firestore_export', 'output-0'), 2);
  expect(contentOf(choose())).toBe('first');
  expect(said.join()).toMatch(
    /emulator-data is damaged \(firestore_export\/output-0 has 2 bytes instead of 6\); emulator-data-before, exported .* is loaded instead/,
  );
  expect(contentOf(exportPlaces(folder).damaged)).toBe('se');
  exported('third');
  expect(contentOf(exportPlaces(folder).before)).toBe('first');
  expect(contentOf(choose())).toBe('third');
});

test.each([
  ['a file that is gone', () => rmSync(join(folder, 'firestore_export', 'output-0')), /output-0 is missing/],
  ['one changed byte', () => writeFileSync(join(folder, 'firestore_export', 'output-0'), 'fIrst'), /was changed/],
  ['no word of the emulators', () => rmSync(join(folder, 'firebase-export-metadata.json')), /metadata.json is missing/],
  ['half a manifest', () => truncateSync(join(folder, 'clientele-export.json'), 20), /cannot be read/],
])('an only export with %s is no reason to begin anew by itself', (_label, damage, reason) => {
  exported('first');
  damage();
  expect(choose).toThrow(reason);
  expect(choose).toThrow(/nothing was deleted.*rm -r emulator-data/s);
  expect(existsSync(folder)).toBe(true);
});

test('an export that was not finished is forgotten', () => {
  exported('first');
  written('half');
  expect(contentOf(choose())).toBe('first');
  expect(existsSync(exportPlaces(folder).writing)).toBe(false);
});

test('a run that was killed between the two renames had the newest one ready', () => {
  exported('first');
  exported('second');
  cpSync(folder, exportPlaces(folder).writing, { recursive: true });
  rmSync(folder, { recursive: true });
  expect(contentOf(choose())).toBe('second');
});

test('an export that disappeared is replaced by the one before', () => {
  exported('first');
  exported('second');
  rmSync(folder, { recursive: true });
  expect(contentOf(choose())).toBe('first');
  expect(said.join()).toMatch(/emulator-data is missing; emulator-data-before, exported/);
});

test('an export from before there were manifests is loaded as it is', () => {
  exported('first');
  rmSync(join(folder, 'clientele-export.json'));
  expect(damageOf(folder)).toBeNull();
  expect(contentOf(choose())).toBe('first');
});
