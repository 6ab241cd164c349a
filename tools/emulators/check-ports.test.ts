import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '../process/run-command.ts';
import { freeOffset, holderSentence, requireFreePorts } from './check-ports.ts';
import { javaHomes } from './java.ts';
import { portsFor } from './ports.ts';

/** Far from every other run on this machine. */
const FAR = 21_000;

test('the message names the port that is taken and never an offset that is taken as well', async () => {
  const wanted = await freeOffset(['mail'], FAR);
  const server = createServer();
  await once(server.listen(portsFor(wanted).mail, '127.0.0.1'), 'listening');
  try {
    const other = await freeOffset(['mail'], wanted);
    expect(other).toBeGreaterThan(wanted);
    await expect(requireFreePorts({ mail: portsFor(wanted).mail })).rejects.toThrow(
      new RegExp(`${portsFor(wanted).mail} \\(mail\\)[^]*CLIENTELE_PORT_OFFSET=\\d+`),
    );
  } finally {
    server.close();
  }
});

test('a port that another program holds on all addresses is taken', async () => {
  const offset = await freeOffset(['hosting'], FAR);
  const server = createServer();
  await once(server.listen(portsFor(offset).hosting, '0.0.0.0'), 'listening');
  try {
    expect(await freeOffset(['hosting'], offset)).toBeGreaterThan(offset);
  } finally {
    server.close();
  }
});

test('AirPlay is named on macOS, with the way out', () => {
  const airPlay = { pid: '512', name: 'ControlCe' };
  expect(holderSentence(5000, airPlay, 'darwin')).toMatch(/AirPlay Receiver: switch it off/);
  expect(holderSentence(5000, undefined, 'darwin')).toMatch(/AirPlay Receiver/);
  expect(holderSentence(5000, { pid: '7', name: 'node' }, 'darwin')).toBe(', held by process 7 (node)');
  expect(holderSentence(8080, airPlay, 'darwin')).toBe(', held by process 512 (ControlCe)');
  expect(holderSentence(5000, airPlay, 'linux')).toBe(', held by process 512 (ControlCe)');
});

test("Homebrew's JDKs are looked at, and nothing else of Homebrew", () => {
  const root = mkdtempSync(join(tmpdir(), 'clientele-java-'));
  for (const path of ['opt/homebrew/opt/openjdk@21', 'usr/local/opt/openjdk', 'usr/local/opt/wget'])
    mkdirSync(join(root, path), { recursive: true });
  const homes = javaHomes(root).map((path) => path.slice(root.length));
  rmSync(root, { recursive: true });
  expect(homes).toEqual([
    '/opt/homebrew/opt/openjdk@21',
    '/opt/homebrew/opt/openjdk@21/libexec/openjdk.jdk/Contents/Home',
    '/usr/local/opt/openjdk',
    '/usr/local/opt/openjdk/libexec/openjdk.jdk/Contents/Home',
  ]);
});

test('Windows is answered in one sentence, before anything is downloaded', async () => {
  const asWindows = `data:text/javascript,Object.defineProperty(process,'platform',{value:'win32'})`;
  const { code, stdout, stderr } = await runNode('--import', [asWindows, 'tools/bootstrap.mjs', 'start']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.trim()).toMatch(/^Clientele does not run on Windows itself: use WSL 2 or the devcontainer .*\.$/);
});
