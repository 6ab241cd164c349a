import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exportPlaces, keepExport, lastExportTime } from './exports.ts';

/** A crash of this machine or of an emulator costs no more than this. */
const EXPORT_EVERY_MS = 5 * 60_000;

export type KeptData = {
  /** Exports once more unless the emulators are gone, and ends. A second call does nothing. */
  stop: () => Promise<void>;
};

type Options = {
  /** address of the emulators' hub */
  hub: string;
  folder: string;
  /** where firebase-tools collects an export before it moves it */
  runDirectory: string;
  emulatorsRun: () => boolean;
  say: (text: string) => void;
};

/**
 * Exports the data of running emulators into a folder every few minutes. An export goes into a folder of its own and takes its place when
 * it is whole: one that fails or is killed leaves the last good one as it was.
 */
export function keepData({ hub, folder, runDirectory, emulatorsRun, say }: Options): KeptData {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  async function exportOnce(): Promise<void> {
    const failure = await exportData(hub, folder, runDirectory);
    if (failure === null) return;
    const time = lastExportTime(folder);
    const kept = time === null ? 'Nothing was exported before.' : `${basename(folder)} stays as it was at ${time}.`;
    say(`The data could not be exported: ${failure}. ${kept}`);
  }

  const timer = setInterval(() => {
    running = running.then(exportOnce);
  }, EXPORT_EVERY_MS);
  timer.unref();

  return {
    async stop() {
      if (stopped) return;
      stopped = true;
      clearInterval(timer);
      await running;
      if (emulatorsRun()) await exportOnce();
    },
  };
}

/** Returns why it failed, or null. */
export async function exportData(hub: string, folder: string, runDirectory: string): Promise<string | null> {
  const { writing } = exportPlaces(folder);
  try {
    rmSync(writing, { recursive: true, force: true });
    const response = await fetch(`${hub}/_admin/export`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ path: writing, initiatedBy: 'clientele' }),
    });
    const answer = await response.text();
    if (!response.ok) return `the emulators answered ${answer}`;
    keepExport(folder, new Date());
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    // What firebase-tools leaves behind of an export that failed.
    for (const name of readdirSync(runDirectory))
      if (name.startsWith('firebase-export-')) rmSync(join(runDirectory, name), { recursive: true, force: true });
  }
}
