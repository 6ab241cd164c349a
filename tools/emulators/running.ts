import { connect } from 'node:net';
import { Failure } from '../process/failure.ts';
import { HOST, emulatorEnvironment, portOffset, portsFor } from './ports.ts';

/** Points this process at the emulators that `npm start` has running; fails with the way out when there are none. */
export async function useRunningEmulators(projectId: string): Promise<void> {
  const ports = portsFor(portOffset(0));
  for (const port of [ports.firestore, ports.auth]) {
    if (!(await answers(port))) {
      throw new Failure(
        `Nothing answers on ${HOST}:${port}. Start the emulators first, in another terminal: npm start\n` +
          '(If they run with CLIENTELE_PORT_OFFSET, set the same here.)',
      );
    }
  }
  Object.assign(process.env, emulatorEnvironment(ports, projectId));
}

async function answers(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ host: HOST, port });
  socket.once('connect', () => resolve(true));
  socket.once('error', () => resolve(false));
  return promise.finally(() => socket.destroy());
}
