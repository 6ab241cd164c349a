import { buildEverything } from './build/everything.ts';
import { requireFreePorts } from './emulators/check-ports.ts';
import { PUBLIC_HOST, emulatorEnvironment, portOffset, portsFor } from './emulators/ports.ts';
import { acquireRunLock } from './emulators/run-lock.ts';
import { dataFolder, startSuite } from './emulators/suite.ts';
import { DEMO_PROJECT } from './seed/accounts.ts';
import { printSignIns, seedWhenEmpty } from './seed/seed-demo.ts';
import { runTool } from './process/failure.ts';
import { stopSignal } from './process/stop-signal.ts';

/** `npm start`: the whole product on the emulators, with data that stays between runs (CLIENTELE_EPHEMERAL=1 forgets it). */
await runTool(async () => {
  const signal = stopSignal();
  const offset = portOffset(0);
  const ports = portsFor(offset);
  const address = `http://${PUBLIC_HOST}:${ports.hosting}`;
  const lock = await acquireRunLock(offset, 'start', address);
  try {
    const { vite: _vite, ...needed } = ports;
    await requireFreePorts(needed);
    await buildEverything(offset, say);
    if (signal.aborted) return;
    const suite = await startSuite({
      offset,
      projectId: DEMO_PROJECT,
      only: ['auth', 'functions', 'firestore', 'storage', 'hosting'],
      dataFolder: dataFolder(offset),
      lock,
      signal,
      say,
    });
    try {
      const stopped = suite.untilStopped();
      Object.assign(process.env, emulatorEnvironment(ports, DEMO_PROJECT));
      await Promise.race([seedWhenEmpty(DEMO_PROJECT, say), stopped]);
      if (signal.aborted) return;
      say(`\nClientele is ready: ${address}`);
      say(`Mail that it sends: http://${PUBLIC_HOST}:${ports.mail}\n`);
      printSignIns(say, address);
      say('\nStop with Ctrl-C.');
      await stopped;
    } finally {
      say('\nStopping.');
      await suite.stop();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    lock.release();
  }
});

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
