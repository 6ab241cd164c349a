import { watch } from 'node:fs';
import { join } from 'node:path';
import { createServer, type InlineConfig, type Plugin, type ViteDevServer } from 'vite';
import { step } from './build/step.ts';
import { buildFunctions, watchFunctions } from './build/functions.ts';
import { compileMessages } from './build/messages.ts';
import { requireFreePorts } from './emulators/check-ports.ts';
import { builtParts, emulatorAddresses } from './emulators/local-config.ts';
import {
  BIND_HOST,
  PUBLIC_HOST,
  demoBucket,
  emulatorEnvironment,
  portOffset,
  portsFor,
  type Ports,
} from './emulators/ports.ts';
import { acquireRunLock } from './emulators/run-lock.ts';
import { dataFolder, startSuite } from './emulators/suite.ts';
import { runTool } from './process/failure.ts';
import { projectRoot } from './process/project-root.ts';
import { stopSignal } from './process/stop-signal.ts';
import { DEMO_PROJECT } from './seed/accounts.ts';
import { printSignIns, seedWhenEmpty } from './seed/seed-demo.ts';

/** `npm run dev`: like `npm start`, but the web app comes from Vite with hot reload, and functions and messages are built as they change. */
await runTool(async () => {
  const signal = stopSignal();
  const offset = portOffset(0);
  const ports = portsFor(offset);
  const { functions } = builtParts(offset);
  const address = `http://${PUBLIC_HOST}:${ports.vite}`;
  const lock = await acquireRunLock(offset, 'dev', address);
  const closing = new AsyncDisposableStack();
  closing.defer(() => lock.release());
  try {
    const { hosting: _hosting, ...needed } = ports;
    await requireFreePorts(needed);
    await step('messages', say, compileMessages);
    await step('functions', say, () => buildFunctions(functions));
    const suite = await startSuite({
      offset,
      projectId: DEMO_PROJECT,
      only: ['auth', 'functions', 'firestore', 'storage'],
      dataFolder: dataFolder(offset),
      appUrl: address,
      lock,
      signal,
      say,
    });
    closing.defer(() => suite.stop());
    const stopped = suite.untilStopped();
    Object.assign(process.env, emulatorEnvironment(ports, DEMO_PROJECT));
    await Promise.race([seedWhenEmpty(DEMO_PROJECT, say), stopped]);
    if (signal.aborted) return;
    const watched = await watchFunctions(functions);
    closing.defer(() => watched.dispose());
    const messages = watch(join(projectRoot, 'messages', 'en'), () => void recompile());
    closing.defer(() => messages.close());
    const server = await createServerThatLeavesExitToUs({
      root: join(projectRoot, 'web'),
      server: { host: BIND_HOST, port: ports.vite, strictPort: true },
      plugins: [localProject(ports)],
    });
    closing.defer(() => server.close());
    await server.listen();
    say(`\nClientele is ready: ${address}`);
    say(`Mail that it sends: http://${PUBLIC_HOST}:${ports.mail}\n`);
    printSignIns(say, address);
    say('\nStop with Ctrl-C.');
    await stopped;
    say('\nStopping.');
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await closing.disposeAsync();
  }
});

/** Vite ends the whole process when it is asked to stop, before the emulators have exported their data and ended. */
async function createServerThatLeavesExitToUs(config: InlineConfig): Promise<ViteDevServer> {
  const ours = process.listeners('SIGTERM');
  const server = await createServer(config);
  for (const listener of process.listeners('SIGTERM')) {
    if (!ours.includes(listener)) process.off('SIGTERM', listener);
  }
  process.stdin.removeAllListeners('end');
  return server;
}

/** Half-typed JSON is no reason to stop. */
async function recompile(): Promise<void> {
  try {
    await step('messages', say, compileMessages);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}

/** What Firebase Hosting answers in the built app. */
function localProject(ports: Ports): Plugin {
  const answers: Readonly<Record<string, unknown>> = {
    '/__/firebase/init.json': {
      projectId: DEMO_PROJECT,
      apiKey: 'fake-api-key',
      authDomain: `${DEMO_PROJECT}.firebaseapp.com`,
      storageBucket: demoBucket(DEMO_PROJECT),
    },
    '/emulators.json': emulatorAddresses(ports),
  };
  return {
    name: 'clientele-local-project',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const answer = answers[request.url ?? ''];
        if (answer === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(answer));
      });
    },
  };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
