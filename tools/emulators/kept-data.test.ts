import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { damageOf, exportPlaces } from './exports.ts';
import { keepData } from './kept-data.ts';
import { firstToEnd } from './watch-processes.ts';

let root: string;
let folder: string;
let runDirectory: string;
let said: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clientele-kept-'));
  folder = join(root, 'emulator-data');
  runDirectory = join(root, 'run');
  mkdirSync(runDirectory);
  said = [];
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Ends a run whose emulators' hub answers like this. */
async function stopWith(hub: RequestListener, emulatorsRun = true): Promise<void> {
  const server = createServer(hub);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    await keepData({
      hub: `http://127.0.0.1:${port}`,
      folder,
      runDirectory,
      emulatorsRun: () => emulatorsRun,
      say: (text) => said.push(text),
    }).stop();
  } finally {
    server.close();
  }
}

/** A hub that exports one file, as that of firebase-tools does: collected in its own folder, then moved. */
function exporting(content: string): RequestListener {
  return (request, response) => {
    void json(request).then((body) => {
      const { path } = body as { path: string };
      mkdirSync(path);
      writeFileSync(join(path, 'output-0'), content);
      writeFileSync(join(path, 'firebase-export-metadata.json'), '{}');
      response.end('{}');
    });
  };
}

function halfAnExport(_request: IncomingMessage, response: ServerResponse): void {
  mkdirSync(join(runDirectory, 'firebase-export-1'));
  writeFileSync(join(runDirectory, 'firebase-export-1', 'output-0'), 'half');
  response.destroy();
}

function refusing(_request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 500;
  response.end('{"message":"connect ECONNREFUSED"}');
}

function exportedContent(): string {
  return readFileSync(join(folder, 'output-0'), 'utf8');
}

describe('the end of a run', () => {
  test('exports once more, and keeps the export before it', async () => {
    await stopWith(exporting('first'));
    await stopWith(exporting('second'));
    expect([exportedContent(), damageOf(folder), damageOf(exportPlaces(folder).before)]).toEqual([
      'second',
      null,
      null,
    ]);
    expect(said).toEqual([]);
  });

  test.each([
    ['breaks off', halfAnExport],
    ['is refused', refusing],
  ])('leaves the last good export as it was when the export %s, and says so', async (_label, hub) => {
    await stopWith(exporting('first'));
    await stopWith(hub);
    expect([exportedContent(), damageOf(folder)]).toEqual(['first', null]);
    expect(existsSync(join(runDirectory, 'firebase-export-1'))).toBe(false);
    expect(said).toEqual([expect.stringMatching(/could not be exported: .* emulator-data stays as it was at \d{4}-/)]);
  });

  test('asks nothing of emulators that are gone', async () => {
    await stopWith(exporting('first'), false);
    expect([existsSync(folder), said]).toEqual([false, []]);
  });
});

test('a process that is killed is named', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  const pidFile = join(root, 'emulator.pids');
  const watch = new AbortController();
  const ended = firstToEnd([{ name: 'the Firestore emulator', pidFile }], watch.signal);
  writeFileSync(pidFile, `${child.pid}\n`);
  child.kill('SIGKILL');
  expect(await ended).toBe(`the Firestore emulator (process ${child.pid}) ended by itself`);
});
