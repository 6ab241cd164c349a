import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, readPids } from '../process/processes.ts';

/** A process that notes its id in a file when it starts, which may be later than the watch. */
export type WatchedProcess = { name: string; pidFile: string };

const WATCH_EVERY_MS = 500;

/**
 * firebase-tools goes on without an emulator whose process was killed, and every request then waits for ever. Resolves with the one that
 * is gone; never once `signal` says that it was meant to.
 */
export async function firstToEnd(processes: readonly WatchedProcess[], signal: AbortSignal): Promise<string> {
  while (!signal.aborted) {
    for (const { name, pidFile } of processes) {
      const pid = readPids(pidFile).at(-1);
      if (pid !== undefined && !isAlive(pid)) return `${name} (process ${pid}) ended by itself`;
    }
    await wait(WATCH_EVERY_MS);
  }
  return new Promise<never>(() => undefined);
}
