/**
 * An AbortSignal that fires on the first SIGINT, SIGTERM or SIGHUP. Ctrl-C in a terminal reaches the whole process group and is also
 * passed on by npm and the bootstrap, so the same request arrives several times: only one that comes later forces the exit.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (first === 0) {
        first = Date.now();
        controller.abort(new Stopped(name));
      } else if (Date.now() - first > 2000) {
        process.stderr.write('Stopped without waiting.\n');
        process.exit(130);
      }
    });
  }
  return controller.signal;
}

/** The reason of the abort: asked to stop, not a failure. */
export class Stopped extends Error {
  constructor(name: NodeJS.Signals) {
    super(`Stopped by ${name}`);
  }
}

export async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => resolve(), { once: true });
  return promise;
}
