import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, rmSync, type WriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../process/failure.ts';
import { isAlive, readPids, signalProcess, waitForExit } from '../process/processes.ts';
import { packageScript, projectRoot } from '../process/project-root.ts';
import { aborted } from '../process/stop-signal.ts';
import { chooseExport, lastExportTime } from './exports.ts';
import { keepData, type KeptData } from './kept-data.ts';
import { resolveFirestoreEmulator } from './firestore-emulator.ts';
import { emulatorPids, storageRulesPids, storageRulesProgram, writeJavaStandIn } from './java-stand-in.ts';
import { startMailCatcher } from '../mail-catcher/mail-catcher.ts';
import { writeFunctionsEnvironment } from './functions-environment.ts';
import { writeEmulatorAddresses, writeLocalConfig, builtParts } from './local-config.ts';
import { HOST, portsFor } from './ports.ts';
import { runDirectory, type RunLock } from './run-lock.ts';
import { firstToEnd, type WatchedProcess } from './watch-processes.ts';
import { resolveStorageRulesRuntime } from './storage-rules-runtime.ts';

export type EmulatorName = 'auth' | 'functions' | 'firestore' | 'storage' | 'hosting';

export type SuiteOptions = {
  offset: number;
  projectId: string;
  only: readonly EmulatorName[];
  /** Absolute path of the folder that data is imported from and exported to, or undefined to forget everything. */
  dataFolder: string | undefined;
  /** Where the web app answers when that is not the hosting emulator: links in mails lead there. */
  appUrl?: string;
  /** After how long without a call the process of a function ends, ten minutes where nothing is said; its next call waits a second for another. */
  idleSeconds?: number;
  lock: RunLock;
  signal: AbortSignal;
  say: (text: string) => void;
};

export type Suite = {
  /** Resolves when the suite is asked to stop. Fails when one of its emulators ends before that, and says which and what is lost. */
  untilStopped: () => Promise<void>;
  /** Exports the data where asked, then ends every process of the suite. */
  stop: () => Promise<void>;
};

/** Where an everyday run keeps its data; nowhere with CLIENTELE_EPHEMERAL=1. */
export function dataFolder(offset: number): string | undefined {
  if (process.env['CLIENTELE_EPHEMERAL'] === '1') return undefined;
  return join(projectRoot, offset === 0 ? 'emulator-data' : `emulator-data-${offset}`);
}

const PARALLEL_FUNCTIONS = 8;
const IDLE_SECONDS = 600;

/** Ends the process of a function that has had nothing to do for a while; see there. */
const END_WHEN_IDLE = pathToFileURL(join(projectRoot, 'tools/emulators/end-when-idle.mjs')).href;

const READY = /All emulators ready/;
const BROKEN = /Failed to load function definition|Could not start|Error: An unexpected error/;

/** Starts the emulators and returns when they answer and the functions are loaded. */
export async function startSuite(options: SuiteOptions): Promise<Suite> {
  const { offset, say } = options;
  const directory = runDirectory(offset);
  options.signal.throwIfAborted();
  const emulator = await resolveFirestoreEmulator(say, options.signal);
  say(
    `Firestore emulator: ${emulator.kind}, ${emulator.why}${emulator.kind === 'official' ? ` (Java ${emulator.java.major})` : ''}`,
  );
  const storageRules = await resolveStorageRulesRuntime();
  if (options.only.includes('storage')) say(`Storage rules: ${storageRules.kind}, ${storageRules.why}`);

  const ports = portsFor(offset);
  const pidFile = emulatorPids(directory);
  for (const file of [pidFile, storageRulesPids(directory)]) rmSync(file, { force: true });
  const standIn = writeJavaStandIn(emulator, storageRules, directory);
  writeEmulatorAddresses(builtParts(offset).web, ports);
  const args = [
    'emulators:start',
    '--only',
    options.only.join(','),
    '--project',
    options.projectId,
    '--config',
    writeLocalConfig(offset, ports),
  ];
  const { dataFolder: folder } = options;
  const loaded = folder === undefined ? undefined : chooseExport(folder, say);
  if (loaded !== undefined) args.push('--import', loaded);

  writeFunctionsEnvironment(builtParts(offset).functions, ports, options.appUrl);
  const catcher = options.only.includes('functions') ? await startMailCatcher(ports) : undefined;
  const logFile = join(directory, 'emulators.log');
  // A process group of its own: Ctrl-C must reach us alone, so that data is exported before anything dies.
  const child = spawn(process.execPath, [packageScript('firebase-tools/lib/bin/firebase.js'), ...args], {
    cwd: directory,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${standIn}${delimiter}${process.env['PATH'] ?? ''}`,
      // firebase-tools makes this file executable, which it must be allowed to: the stand-in is ours, the emulator may not be.
      FIRESTORE_EMULATOR_BINARY_PATH: join(standIn, 'java'),
      STORAGE_EMULATOR_BINARY_PATH: storageRulesProgram(standIn),
      // There the suite leaves word of its hub, by project id: in a shared folder an export would take another suite's data.
      TMPDIR: privateTemporaryFolder(offset),
      METADATA_SERVER_DETECTION: 'none',
      // One process for every event that is not yet answered: by default fifty, which a burst of writes or uploads starts all at once.
      FUNCTIONS_EMULATOR_PARALLEL: process.env['FUNCTIONS_EMULATOR_PARALLEL'] ?? String(PARALLEL_FUNCTIONS),
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${END_WHEN_IDLE}`.trim(),
      // Each process of a function loads the same four megabytes: compiled once, they take half the time.
      NODE_COMPILE_CACHE: join(directory, 'compiled'),
      CLIENTELE_FUNCTIONS_IDLE_SECONDS: String(options.idleSeconds ?? IDLE_SECONDS),
      NO_UPDATE_NOTIFIER: '1',
    },
  });
  const pid = child.pid;
  if (pid === undefined)
    throw new Failure('firebase-tools could not be started. Delete node_modules and run the command again.');
  options.lock.noteSuite(pid);
  const closed = new Promise<string>((resolve) => {
    child.once('close', (code, signal) =>
      resolve(`firebase-tools (process ${pid}), which runs all emulators, ended by itself (${signal ?? code})`),
    );
  });
  const watch = new AbortController();
  let kept: KeptData | undefined;
  async function stop(): Promise<void> {
    watch.abort();
    await kept?.stop();
    await stopProcesses(child, pid as number, pidFile);
    await closed;
    await catcher?.stop();
  }
  try {
    await ready(child, createWriteStream(logFile), options.signal, logFile, loaded);
  } catch (error) {
    await stop();
    throw error;
  }
  if (folder !== undefined)
    kept = keepData({
      hub: `http://${HOST}:${ports.hub}`,
      folder,
      runDirectory: directory,
      emulatorsRun: () => isRunning(child) && readPids(pidFile).every(isAlive),
      say,
    });
  async function untilStopped(): Promise<void> {
    const ended = await Promise.race([
      aborted(options.signal),
      closed,
      firstToEnd(ownProcesses(directory), watch.signal),
    ]);
    if (ended === undefined || options.signal.aborted || watch.signal.aborted) return;
    await kept?.stop();
    const time = folder === undefined ? null : lastExportTime(folder);
    const lost =
      folder === undefined || time === null
        ? 'Its data is lost.'
        : `${basename(folder)} has the data as of ${time}; later changes are lost.`;
    throw new Failure(
      `Clientele has stopped, because ${ended}. ${lost}\nStart it again with the same command. The emulators' log is ${logFile}`,
    );
  }
  return { untilStopped, stop };
}

/** The emulators with a process of their own; the others live in that of firebase-tools. */
function ownProcesses(directory: string): WatchedProcess[] {
  return [
    { name: 'the Firestore emulator', pidFile: emulatorPids(directory) },
    { name: 'the program that decides the Storage rules', pidFile: storageRulesPids(directory) },
  ];
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

async function ready(
  child: ChildProcess,
  log: WriteStream,
  signal: AbortSignal,
  logFile: string,
  loaded: string | undefined,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let output = '';
  const hint =
    loaded === undefined
      ? ''
      : `\nIf they stumble over the data in ${basename(loaded)}, move that folder away to begin anew.`;
  function fail(what: string): void {
    const tail = output.trim().split('\n').slice(-12).join('\n');
    reject(new Failure(`${what} The last lines it wrote:\n\n${tail}\n\nThe whole log is in ${logFile}${hint}`));
  }
  function read(chunk: Buffer): void {
    log.write(chunk);
    if (output.length > 200_000) return;
    output += chunk.toString();
    if (BROKEN.test(output)) fail('The emulators did not start: a part of the project could not be loaded.');
    else if (READY.test(output)) resolve();
  }
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  child.once('close', () => fail('The emulators ended before they were ready.'));
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  await promise;
}

async function stopProcesses(child: ChildProcess, pid: number, pidFile: string): Promise<void> {
  if (isRunning(child)) {
    signalProcess(pid, 'SIGINT');
    await waitForExit(pid, 30_000);
  }
  // Whatever outlived the orderly end: the workers of the functions are in the group, the Firestore emulator is not.
  signalProcess(-pid, 'SIGKILL');
  for (const emulatorPid of readPids(pidFile)) {
    if (!(await waitForExit(emulatorPid, 5000))) signalProcess(emulatorPid, 'SIGKILL');
  }
}

/** Short, because the functions' sockets live in it and a socket's path may have 100 characters; the same in every run, so that none pile up. */
function privateTemporaryFolder(offset: number): string {
  const checkout = createHash('sha256').update(projectRoot).digest('hex').slice(0, 8);
  const folder = join(tmpdir(), `clientele-${checkout}-${offset}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}
