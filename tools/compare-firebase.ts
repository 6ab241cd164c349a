import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Failure, runTool } from './process/failure.ts';
import { projectRoot } from './process/project-root.ts';
import { runCommand } from './process/run-command.ts';
import { stopSignal } from './process/stop-signal.ts';

/** What the signed-in app uses of the SDK. */
const ENTRY = `
export { initializeApp } from 'firebase/app';
export { collection, doc, initializeFirestore, memoryLocalCache, onSnapshot, query, serverTimestamp, updateDoc, where, writeBatch } from 'firebase/firestore';
`;

/** `npm run compare-firebase [-- <version>]`: what another Firebase SDK would cost the page; decision 002 pins ours for its size. */
await runTool(async () => {
  const version = process.argv[2] ?? 'latest';
  const folder = mkdtempSync(join(tmpdir(), 'clientele-firebase-'));
  try {
    await install(version, folder);
    const rows = [await measure(projectRoot), await measure(folder)];
    for (const { name, kb } of rows) process.stdout.write(`${name.padEnd(20)} ${kb.toFixed(1).padStart(7)} KB gzip\n`);
    const [ours, other] = rows.map((row) => row.kb);
    process.stdout.write(`difference           ${((other ?? 0) - (ours ?? 0)).toFixed(1).padStart(7)} KB\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function install(version: string, folder: string): Promise<void> {
  const flags = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, stderr } = await runCommand('npm', ['install', `firebase@${version}`, ...flags], {
    cwd: folder,
    signal: stopSignal(),
  });
  if (code !== 0) {
    throw new Failure(
      `firebase@${version} cannot be installed here:\n${stderr.trim()}\nTry a version by number: npm run compare-firebase -- 12.15.0`,
    );
  }
}

async function measure(folder: string): Promise<{ name: string; kb: number }> {
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', 'firebase', 'package.json'), 'utf8')) as {
    version: string;
  };
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const bytes = outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
  return { name: `firebase ${version}`, kb: bytes / 1000 };
}
