import { createServer } from 'node:net';
import { Failure } from '../process/failure.ts';
import { runCommand } from '../process/run-command.ts';
import { HOST } from './ports.ts';

/** Fails with the name of the port, its holder where that can be found, and the way out. */
export async function requireFreePorts(ports: Readonly<Record<string, number>>): Promise<void> {
  const taken: string[] = [];
  for (const [name, port] of Object.entries(ports)) {
    if (!(await isFree(port))) taken.push(`  ${port} (${name})${await holderOf(port)}`);
  }
  if (taken.length === 0) return;
  throw new Failure(
    `These ports are taken:\n${taken.join('\n')}\n` +
      'Stop what holds them, or choose other ports for everything: CLIENTELE_PORT_OFFSET=50 npm start',
  );
}

async function isFree(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const server = createServer();
  server.once('error', () => resolve(false));
  server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => resolve(true)));
  return promise;
}

async function holderOf(port: number): Promise<string> {
  const { code, stdout } = await runCommand('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']);
  if (code !== 0) return '';
  const pid = /^p(\d+)$/m.exec(stdout)?.[1];
  const name = /^c(.+)$/m.exec(stdout)?.[1];
  return pid === undefined ? '' : `, held by process ${pid}${name === undefined ? '' : ` (${name})`}`;
}
