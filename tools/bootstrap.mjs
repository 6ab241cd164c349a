// Entry of every npm script: `node tools/bootstrap.mjs <command> [...args]`.
// Plain JavaScript without dependencies, because it runs before anything is installed and on Node as old as 18. It provides
// Node 24, installs the packages with npm running *under* that Node (older Nodes make npm drop dependencies silently), and
// then hands over to `tools/<command>.ts`, which Node runs directly.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_MAJOR = 24;
const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'clientele');
const [command, ...args] = process.argv.slice(2);

try {
  await main();
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main() {
  if (process.platform === 'win32') {
    throw new Error(
      'Clientele does not run on Windows itself: use WSL 2 or the devcontainer (.devcontainer/), where the same commands work.',
    );
  }
  const tool = join(root, 'tools', `${command}.ts`);
  if (!command || !/^[a-z-]+$/.test(command) || !existsSync(tool)) {
    throw new Error(
      `There is no command "${command ?? ''}". Run one of the scripts listed in package.json, for example: npm start`,
    );
  }
  const node = provideNode();
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  await provideDependencies(node, env);
  await handOver(node, [tool, ...args], env);
}

/** Returns the path of a Node of the major version the functions run on: this one, the cached one, or a fresh download. */
function provideNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major >= NODE_MAJOR) {
    say(1, `Node ${process.versions.node}, the installed one`);
    return process.execPath;
  }
  const home = join(cache, `node-${NODE_MAJOR}`);
  const binary = join(home, 'node_modules', 'node', 'bin', 'node');
  const cached = versionOf(binary);
  if (cached) {
    say(1, `Node ${cached} from the cache`);
    return binary;
  }
  say(1, `Node ${NODE_MAJOR} is needed and this is ${process.versions.node}: downloading it into ${home}`);
  const fresh = `${home}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  // The install script of the package `node` puts the binary in place; npm wants it allowed by name in a manifest.
  writeFileSync(join(fresh, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }));
  try {
    const failure = npm(process.execPath, process.env, fresh, [
      'install',
      ...QUIET,
      '--prefix',
      fresh,
      `node@${NODE_MAJOR}`,
    ]);
    if (failure === undefined) {
      // Renaming a finished directory is atomic: two bootstraps at once cannot leave half a Node behind.
      if (!versionOf(binary)) {
        rmSync(home, { recursive: true, force: true });
        renameOver(fresh, home);
      }
      const version = versionOf(binary);
      if (version) return binary;
    }
    if (major === 22 && minor >= 18) {
      say(1, `Node ${NODE_MAJOR} could not be downloaded; going on with ${process.versions.node}`);
      return process.execPath;
    }
    throw new Error(
      `Node ${NODE_MAJOR} could not be downloaded through npm.\n${failure ?? 'The downloaded binary does not start.'}\n` +
        `Check the network and \`npm config get registry\`, or install Node ${NODE_MAJOR} yourself (https://nodejs.org), then run the command again.`,
    );
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Installs the packages when the lock file, a manifest or the major version of Node differs from what was installed last. */
async function provideDependencies(node, env) {
  const stamp = join(root, 'node_modules', '.clientele-installed');
  const wanted = installKey(node);
  if (readOr(stamp, '') === wanted) {
    say(2, 'packages are up to date');
    return;
  }
  const release = await lockInstall();
  try {
    if (readOr(stamp, '') === wanted) return;
    // `npm ci` is exact but starts from nothing; an existing tree is brought up to date in place, which takes seconds.
    const present = existsSync(join(root, 'node_modules'));
    say(2, present ? 'bringing the packages up to date' : 'installing the packages (a minute or two, once)');
    // Without --no-save, npm would write the lock file anew from what this platform happens to have.
    const verb = present ? ['install', '--no-save'] : ['ci'];
    const failure = npm(node, env, root, [...verb, ...QUIET]);
    if (failure !== undefined) {
      throw new Error(
        `The packages could not be installed.\n${failure}\n` +
          'Check the network and `npm config get registry`. If the tree is damaged, delete node_modules and run the command again.',
      );
    }
    writeFileSync(stamp, installKey(node));
  } finally {
    release();
  }
}

function installKey(node) {
  const hash = createHash('sha256').update(String(versionOf(node)).split('.')[0]);
  for (const file of [
    'package-lock.json',
    'package.json',
    ...['domain', 'messages', 'wording', 'functions', 'web', 'packages/storage-rules-runtime'].map(
      (name) => `${name}/package.json`,
    ),
  ]) {
    hash.update(readOr(join(root, file), ''));
  }
  return hash.digest('hex');
}

/** One installation at a time per checkout; a lock whose owner is gone is taken over. Resolves to the release function. */
async function lockInstall() {
  const directory = join(root, '.cache');
  const lock = join(directory, 'install.lock');
  mkdirSync(directory, { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = Number(readOr(lock, '0'));
    if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
    if (!told) say(2, `waiting for another installation in this checkout (process ${owner})`);
    told = true;
    await new Promise((wake) => setTimeout(wake, 500));
  }
}

/** Runs the tool with this terminal, passes signals on and ends with its exit code. */
async function handOver(node, argv, env) {
  say(3, `${command}\n`);
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...argv], { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) stopWithParent(child);
  process.exitCode = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** npm passes a signal to the shell that it runs us in, and that shell may die of it without telling us. */
function stopWithParent(child) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    child.kill('SIGTERM');
  }, 500);
  timer.unref();
}

/** Runs npm under the given Node. Returns undefined on success, else the lines in which npm says what went wrong. */
function npm(node, env, cwd, argv) {
  const result = spawnSync(node, [npmCli(), ...argv], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (result.status === 0) return undefined;
  const said = String(result.stderr || result.error || '')
    .split('\n')
    .filter((line) => line.includes('npm error'));
  return said.slice(0, 6).join('\n') || `npm ended with ${result.status ?? result.signal}`;
}

/** npm's own script: what started us, else the one beside this Node, else the one on PATH. */
function npmCli() {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const onPath = (process.env.PATH ?? '').split(delimiter).map((directory) => join(directory, 'npm'));
  for (const candidate of [process.env.npm_execpath, beside, ...onPath]) {
    if (!candidate || !existsSync(candidate)) continue;
    const real = realpathSync(candidate);
    if (real.endsWith('npm-cli.js')) return real;
  }
  throw new Error('npm was not found. Install it together with Node (https://nodejs.org), then run the command again.');
}

function renameOver(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another bootstrap finished in between: its result is as good as ours.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
}

function versionOf(binary) {
  if (!existsSync(binary)) return undefined;
  const result = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim().replace(/^v/, '') : undefined;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readOr(file, fallback) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return fallback;
  }
}

function say(step, text) {
  process.stdout.write(`[${step}/3] ${text}\n`);
}
