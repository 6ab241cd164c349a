import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../process/failure.ts';
import { isAlive, readPids, signalProcess, waitForExit } from '../process/processes.ts';
import { projectRoot } from '../process/project-root.ts';
import { runCommand } from '../process/run-command.ts';
import { otherPorts } from './check-ports.ts';
import { emulatorPids } from './java-stand-in.ts';
import { portsFor } from './ports.ts';

type RunRecord = { pid: number; command: string; address: string; suitePid?: number };

export type RunLock = {
  /** Remembers the emulator suite, so that the next run can clear up after a crash of this one. */
  noteSuite: (pid: number) => void;
  release: () => void;
};

/** Files of one offset: logs, the `java` stand-in, process ids. */
export function runDirectory(offset: number): string {
  const directory = join(projectRoot, '.cache', `emulators-${offset}`);
  mkdirSync(directory, { recursive: true });
  return directory;
}

/** One run per offset in a checkout. Fails when one is running; stops what a crashed one left behind. */
export async function acquireRunLock(offset: number, command: string, address: string): Promise<RunLock> {
  const file = join(runDirectory(offset), 'run.json');
  const previous = readRecord(file);
  if (previous && previous.pid !== process.pid && (await commandOf(previous.pid)).includes('tools')) {
    throw new Failure(
      `Clientele is already running here (npm ${previous.command}, process ${previous.pid}, ${previous.address}).\n` +
        `Use that one, stop it with Ctrl-C in its terminal (or: kill ${previous.pid}). For a second one beside it, ${await otherPorts(portsFor(offset))}`,
    );
  }
  if (previous) await stopLeftovers(offset, previous);
  const record: RunRecord = { pid: process.pid, command, address };
  writeFileSync(file, JSON.stringify(record));
  return {
    noteSuite: (suitePid) => writeFileSync(file, JSON.stringify({ ...record, suitePid })),
    release: () => rmSync(file, { force: true }),
  };
}

function readRecord(file: string): RunRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunRecord;
  } catch {
    return undefined;
  }
}

/** Process ids are reused by the system: only what still looks like ours is stopped (firebase-tools calls its process "firebase"). */
async function stopLeftovers(offset: number, { suitePid }: RunRecord): Promise<void> {
  if (suitePid !== undefined && /firebase/.test(await commandOf(suitePid))) {
    signalProcess(-suitePid, 'SIGKILL');
    await waitForExit(suitePid, 5000);
  }
  for (const pid of readPids(emulatorPids(runDirectory(offset)))) {
    if (!/firestore|hidane/i.test(await commandOf(pid))) continue;
    signalProcess(pid, 'SIGKILL');
    await waitForExit(pid, 5000);
  }
}

async function commandOf(pid: number): Promise<string> {
  if (!isAlive(pid)) return '';
  return (await runCommand('ps', ['-o', 'command=', '-p', String(pid)])).stdout;
}
