import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rulesWith } from './conformance/verdict.ts';

// Starting a process takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let child: ChildProcessWithoutNullStreams;
let lines: AsyncIterator<string>;

beforeEach(() => {
  child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), 'serve']);
  lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
});

afterEach(async () => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
});

async function read(): Promise<unknown> {
  const { value } = await lines.next();
  return JSON.parse(value as string) as unknown;
}

function write(message: unknown): void {
  child.stdin.write(`${JSON.stringify(message)}\n`);
}

function load(content: string): unknown {
  return {
    action: 'load_ruleset',
    id: 0,
    context: { rulesetName: '0', source: { files: [{ name: 'é.rules', content }] } },
  };
}

const VERIFY = {
  action: 'verify',
  id: 1,
  context: { rulesetName: '0', service: 'firebase.storage', path: '/b/x/o/file', method: 'get', variables: {} },
};

test('the process greets, loads rules, fetches a document through its caller and decides', async () => {
  expect(await read()).toEqual({ id: -1, status: 'ok', action: 'start' });
  write(load(rulesWith('firestore.get(/databases/(default)/documents/a/é).data.ok'.replace('é', "$('é')"))));
  expect(await read()).toMatchObject({ id: 0, result: { rulesVersion: 2 } });
  write(VERIFY);
  expect(await read()).toEqual({
    server_request_id: 1,
    status: 'ok',
    action: 'fetch_firestore_document',
    context: { path: '/databases/(default)/documents/a/%C3%A9' },
  });
  const name = 'projects/p/databases/(default)/documents/a/é';
  write({ id: 1, status: 'ok', result: { name, fields: { ok: { booleanValue: true } } }, warnings: [], errors: [] });
  expect(await read()).toEqual({ id: 1, status: 'ok', errors: [], warnings: [], result: { permit: true } });
});

test('lines may come in pieces and several at once, and what is no message is passed over', async () => {
  await read();
  const text = `garbage\n\n${JSON.stringify(load(rulesWith("'é' == 'é'")))}\n${JSON.stringify(VERIFY)}\n`;
  const bytes = Buffer.from(text);
  const middle = bytes.indexOf('é') + 1;
  child.stdin.write(bytes.subarray(0, middle));
  await new Promise((resolve) => setTimeout(resolve, 50));
  child.stdin.write(bytes.subarray(middle));
  expect(await read()).toMatchObject({ id: 0, errors: [] });
  expect(await read()).toMatchObject({ id: 1, result: { permit: true } });
});

test('what it writes is ASCII, whatever the rules say', async () => {
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await read();
  write(load(rulesWith("'é😀'.nope()")));
  expect(await read()).toMatchObject({ errors: ['é.rules:5:28: No type has a method nope.'] });
  expect(Buffer.concat(chunks).every((byte) => byte < 128)).toBe(true);
});

test('it ends when its caller closes the pipe, and on SIGINT', async () => {
  await read();
  child.stdin.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
  const other = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), 'serve']);
  await once(other.stdout, 'data');
  other.kill('SIGINT');
  expect(await once(other, 'exit')).toEqual([null, 'SIGINT']);
});

test('it writes nothing to stderr, which firebase-tools would report as an error', async () => {
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  await read();
  write(VERIFY);
  await read();
  child.stdin.end();
  await once(child, 'close');
  expect(Buffer.concat(errors).toString()).toBe('');
});
