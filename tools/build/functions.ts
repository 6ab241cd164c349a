import { build, context, type BuildContext, type BuildOptions } from 'esbuild';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../process/failure.ts';
import { projectRoot } from '../process/project-root.ts';
import { buildWhenChanged, forgetBuild, hashInputs } from './inputs.ts';

/**
 * One file for all functions: firebase-tools knows no workspaces, so `domain` and `messages` are inlined, and loading it takes a fifth of the time.
 * @param folder what firebase-tools loads and uploads, relative to the root: index.js, and a package.json of what is not inlined
 */
export async function buildFunctions(folder: string): Promise<boolean> {
  requireSource();
  const hash = hashInputs('functions', [
    'functions',
    'domain',
    'messages',
    'wording',
    'tools/build/functions.ts',
    'package-lock.json',
  ]);
  return buildWhenChanged(folder, hash, async () => {
    await build(prepare(folder));
  });
}

/** What draws invoices reads its letters from beside the one file, each only when some text needs them. */
const FONTS = 'functions/src/invoices/pdf/fonts';

/** Builds again with every change of a source file, until the context is disposed of. The functions emulator reloads by itself. */
export async function watchFunctions(folder: string): Promise<BuildContext> {
  requireSource();
  forgetBuild(folder);
  const watcher = await context({ ...prepare(folder), logLevel: 'warning' });
  await watcher.watch();
  return watcher;
}

function prepare(folder: string): BuildOptions {
  const target = join(projectRoot, folder);
  mkdirSync(target, { recursive: true });
  cpSync(join(projectRoot, FONTS), join(target, 'fonts'), { recursive: true });
  writeFileSync(join(target, 'package.json'), JSON.stringify(deployedPackage(), null, 2));
  return {
    absWorkingDir: projectRoot,
    entryPoints: ['functions/src/index.ts'],
    outfile: join(target, 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: ['firebase-admin', 'firebase-functions'],
    // Inlined CommonJS (debug, which file-type brings) asks for Node's own modules in its own way, which modules do not have.
    banner: {
      js: "import { createRequire as requireAt } from 'node:module'; const require = requireAt(import.meta.url);",
    },
    sourcemap: true,
    logLevel: 'silent',
  };
}

/** The platform installs what stands here, from the registry, where our workspaces do not exist. */
function deployedPackage(): Record<string, unknown> {
  const own = JSON.parse(readFileSync(join(projectRoot, 'functions', 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const { name, private: isPrivate, type, engines, dependencies } = own;
  return { name, private: isPrivate, type, main: 'index.js', engines, dependencies };
}

function requireSource(): void {
  if (existsSync(join(projectRoot, 'functions', 'src', 'index.ts'))) return;
  throw new Failure('functions/src/index.ts is missing: this checkout is incomplete. Clone it again.');
}
