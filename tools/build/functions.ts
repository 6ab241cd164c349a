import { build, context, type BuildContext, type BuildOptions } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../process/failure.ts';
import { projectRoot } from '../process/project-root.ts';
import { buildWhenChanged, forgetBuild, hashInputs } from './inputs.ts';

/**
 * One file for all functions: firebase-tools knows no workspaces, so `domain` and `messages` are inlined, and loading it takes a fifth of the time.
 * @param folder what firebase-tools loads, relative to the root: package.json and lib/index.js
 */
export async function buildFunctions(folder: string): Promise<boolean> {
  requireSource();
  const hash = hashInputs('functions', [
    'functions',
    'domain',
    'messages',
    'tools/build/functions.ts',
    'package-lock.json',
  ]);
  return buildWhenChanged(`${folder}/lib`, hash, async () => {
    await build(prepare(folder));
  });
}

/** Builds again with every change of a source file, until the context is disposed of. The functions emulator reloads by itself. */
export async function watchFunctions(folder: string): Promise<BuildContext> {
  requireSource();
  forgetBuild(`${folder}/lib`);
  const watcher = await context({ ...prepare(folder), logLevel: 'warning' });
  await watcher.watch();
  return watcher;
}

function prepare(folder: string): BuildOptions {
  const target = join(projectRoot, folder);
  mkdirSync(join(target, 'lib'), { recursive: true });
  if (folder !== 'functions')
    copyFileSync(join(projectRoot, 'functions', 'package.json'), join(target, 'package.json'));
  return {
    absWorkingDir: projectRoot,
    entryPoints: ['functions/src/index.ts'],
    outfile: join(target, 'lib', 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: ['firebase-admin', 'firebase-functions'],
    sourcemap: true,
    logLevel: 'silent',
  };
}

function requireSource(): void {
  if (existsSync(join(projectRoot, 'functions', 'src', 'index.ts'))) return;
  throw new Failure('functions/src/index.ts is missing: this checkout is incomplete. Clone it again.');
}
