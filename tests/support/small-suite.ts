import { acquireRunLock } from '../../tools/emulators/run-lock.ts';
import { startSuite } from '../../tools/emulators/suite.ts';
import { runTool } from '../../tools/process/failure.ts';
import { stopSignal } from '../../tools/process/stop-signal.ts';

/** `node small-suite.ts <offset> <data folder>`: what `npm start` does with its emulators, with two of them and without a build. */
await runTool(async () => {
  const [offset = '', dataFolder] = process.argv.slice(2);
  const signal = stopSignal();
  const lock = await acquireRunLock(Number(offset), 'start', 'none');
  try {
    const suite = await startSuite({
      offset: Number(offset),
      projectId: 'demo-small',
      only: ['auth', 'firestore'],
      dataFolder,
      lock,
      signal,
      say,
    });
    try {
      say('READY');
      await suite.untilStopped();
    } finally {
      await suite.stop();
    }
  } finally {
    lock.release();
  }
});

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
