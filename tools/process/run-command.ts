import { spawn } from 'node:child_process';
import { projectRoot } from './project-root.ts';
import { signalProcess } from './processes.ts';

export type CommandResult = { code: number; stdout: string; stderr: string };

export type CommandOptions = {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Show the output while it comes instead of only collecting it. */
  show?: boolean;
  signal?: AbortSignal;
};

/** How long a program that was asked to end may clear up after itself. */
const GRACE_MS = 10_000;

/** Runs a program to its end. Resolves with its exit code (127 when it cannot be started); rejects only when aborted. */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<CommandResult>();
  const child = spawn(command, args, {
    cwd: options.cwd ?? projectRoot,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group, so that what it started can be ended with it.
    detached: true,
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8');
    child[stream].on('data', (text: string) => {
      output[stream] += text;
      if (options.show === true) process[stream].write(text);
    });
  }
  let timer: NodeJS.Timeout | undefined;
  function stop(): void {
    const { pid } = child;
    if (pid === undefined) return;
    signalProcess(pid, 'SIGINT');
    timer = setTimeout(() => signalProcess(-pid, 'SIGKILL'), GRACE_MS);
  }
  signal?.addEventListener('abort', stop, { once: true });
  child.once('error', (error) => resolve({ code: 127, stdout: output.stdout, stderr: output.stderr + error.message }));
  child.once('close', (code) => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    if (signal?.aborted === true) reject(signal.reason);
    else resolve({ code: code ?? 1, ...output });
  });
  return promise;
}

/** The same for a script, under the Node that runs us. */
export async function runNode(
  script: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return runCommand(process.execPath, [script, ...args], options);
}
