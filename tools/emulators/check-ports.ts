import { connect, createServer } from 'node:net';
import { Failure } from '../process/failure.ts';
import { runCommand } from '../process/run-command.ts';
import { BIND_HOST, HOST, blockedPort, portsFor, type PortName } from './ports.ts';

type NamedPorts = Readonly<Partial<Record<PortName, number>>>;

/** Fails with the name of each port that is taken, its holder where that can be found, and a way out that was tried. */
export async function requireFreePorts(ports: NamedPorts): Promise<void> {
  const taken: string[] = [];
  for (const [name, port] of Object.entries(ports)) {
    if (await isFree(port)) continue;
    taken.push(`  ${port} (${name})${holderSentence(port, await holderOf(port), process.platform)}`);
  }
  if (taken.length === 0) return;
  throw new Failure(`These ports are taken:\n${taken.join('\n')}\nStop what holds them, or ${await otherPorts(ports)}`);
}

/** How to run beside what holds the ports: with an offset all of whose ports are free at this moment. */
export async function otherPorts(ports: NamedPorts): Promise<string> {
  const offset = await freeOffset(Object.keys(ports) as PortName[]);
  return `choose other ports for everything: CLIENTELE_PORT_OFFSET=${offset} in front of the command`;
}

/** The first of the offsets 50, 100, … at which each of these ports is free and allowed by browsers. */
export async function freeOffset(names: readonly PortName[], first = 50): Promise<number> {
  for (let offset = first; offset <= 40_000; offset += 50) {
    if (blockedPort(offset) !== undefined) continue;
    const ports = portsFor(offset);
    const free = await Promise.all(names.map((name) => isFree(ports[name])));
    if (free.every(Boolean)) return offset;
  }
  throw new Failure('No free ports were found. Restart this machine, or stop the programs that hold them.');
}

export type Holder = { pid: string; name: string };

/** macOS itself listens on 5000 and 7000 for AirPlay, and its process cannot simply be stopped. */
export function holderSentence(port: number, holder: Holder | undefined, platform: NodeJS.Platform): string {
  if (
    platform === 'darwin' &&
    (port === 5000 || port === 7000) &&
    (holder === undefined || holder.name.startsWith('Control'))
  )
    return ", held by macOS's AirPlay Receiver: switch it off in System Settings → General → AirDrop & Handoff";
  return holder === undefined ? '' : `, held by process ${holder.pid}${holder.name === '' ? '' : ` (${holder.name})`}`;
}

/** Binding alone does not tell: macOS lets us bind one address of a port that another program holds on all addresses. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port)) && !(await answers(port));
}

async function canListen(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const server = createServer();
  server.once('error', () => resolve(false));
  server.listen({ port, host: BIND_HOST, exclusive: true }, () => server.close(() => resolve(true)));
  return promise;
}

/** Whether anything takes a connection on a port of this machine. */
export async function answers(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ host: HOST, port });
  socket.once('connect', () => resolve(true));
  socket.once('error', () => resolve(false));
  return promise.finally(() => socket.destroy());
}

async function holderOf(port: number): Promise<Holder | undefined> {
  const { code, stdout } = await runCommand('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']);
  const pid = code === 0 ? /^p(\d+)$/m.exec(stdout)?.[1] : undefined;
  return pid === undefined ? undefined : { pid, name: /^c(.+)$/m.exec(stdout)?.[1] ?? '' };
}
