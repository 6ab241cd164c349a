import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freeOffset } from '../../tools/emulators/check-ports.ts';
import { damageOf, exportPlaces } from '../../tools/emulators/exports.ts';
import { emulatorPids } from '../../tools/emulators/java-stand-in.ts';
import { exportData } from '../../tools/emulators/kept-data.ts';
import { builtParts } from '../../tools/emulators/local-config.ts';
import { portsFor } from '../../tools/emulators/ports.ts';
import { runDirectory } from '../../tools/emulators/run-lock.ts';
import { isAlive, readPids, waitForExit } from '../../tools/process/processes.ts';
import { projectRoot } from '../../tools/process/project-root.ts';
import { eventually } from '../support/eventually.ts';

let folder: string;
let offset: number;

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'clientele-data-')), 'emulator-data');
  offset = await freeOffset(['auth', 'firestore', 'firestoreWebsocket', 'hub', 'logging'], 23_000);
});

afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
  const { web, functions } = builtParts(offset);
  for (const path of [web, functions, `firebase.local-${offset}.json`, `.cache/emulators-${offset}`])
    rmSync(join(projectRoot, path), { recursive: true, force: true });
});

type Run = { child: ChildProcess; output: () => string; exitCode: Promise<unknown> };

async function start(): Promise<Run> {
  const script = join(projectRoot, 'tests', 'support', 'small-suite.ts');
  const child = spawn(process.execPath, [script, String(offset), folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const exitCode = once(child, 'exit').then(([code]) => code as unknown);
  const run = { child, output: () => text, exitCode };
  await eventually(async () => {
    if (child.exitCode !== null) throw new Error(`It ended: ${text}`);
    expect(text).toContain('READY');
  }, 60_000);
  return run;
}

function documentAddress(id: string): string {
  const { firestore } = portsFor(offset);
  return `http://127.0.0.1:${firestore}/v1/projects/demo-small/databases/(default)/documents/notes/${id}`;
}

const AS_OWNER = { Authorization: 'Bearer owner' };

async function write(id: string): Promise<void> {
  const { status } = await fetch(documentAddress(id), { method: 'PATCH', headers: AS_OWNER, body: '{"fields":{}}' });
  expect(status).toBe(200);
}

async function exists(id: string): Promise<boolean> {
  return (await fetch(documentAddress(id), { headers: AS_OWNER })).status === 200;
}

function firestorePid(): number {
  return readPids(emulatorPids(runDirectory(offset))).at(-1) ?? 0;
}

test('a Firestore emulator that is killed in the middle of an export costs what came after the last one, and is named', async () => {
  const first = await start();
  expect(first.output()).toContain('there is no emulator-data yet');
  await write('before');
  const hub = `http://127.0.0.1:${portsFor(offset).hub}`;
  expect(await exportData(hub, folder, runDirectory(offset))).toBeNull();
  await write('after');

  // It does not answer, so the export is under way until it is killed.
  const pid = firestorePid();
  process.kill(pid, 'SIGSTOP');
  const exporting = exportData(hub, folder, runDirectory(offset));
  function isUnderWay(): boolean {
    return readdirSync(runDirectory(offset)).some((name) => name.startsWith('firebase-export-'));
  }
  await eventually(async () => expect(isUnderWay()).toBe(true), 20_000);
  process.kill(pid, 'SIGKILL');

  expect(await exporting).not.toBeNull();
  expect(await first.exitCode).toBe(1);
  expect(first.output()).toMatch(
    new RegExp(
      `the Firestore emulator \\(process ${pid}\\) ended by itself\\. emulator-data has the data as of \\d{4}-`,
    ),
  );
  expect(damageOf(folder)).toBeNull();
  expect([isUnderWay(), existsSync(exportPlaces(folder).writing)]).toEqual([false, false]);

  const second = await start();
  expect(second.output()).toMatch(/Data: emulator-data, exported \d{4}-/);
  expect([await exists('before'), await exists('after')]).toEqual([true, false]);
  await write('later');
  const nextPid = firestorePid();
  second.child.kill('SIGINT');
  expect(await second.exitCode).toBe(0);
  expect(await waitForExit(nextPid, 0)).toBe(true);
  // Ctrl-C exports once more; the export before it is kept.
  expect([damageOf(folder), damageOf(exportPlaces(folder).before)]).toEqual([null, null]);
  expect(isAlive(pid)).toBe(false);
});
