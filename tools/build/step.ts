import { stripVTControlCharacters } from 'node:util';
import { Failure } from '../process/failure.ts';

const SHOWN_LINES = 40;

/** Runs one build, says how long it took if there was anything to do, and turns a compiler's error into a message without our stack. */
export async function step(name: string, say: (text: string) => void, build: () => Promise<boolean>): Promise<void> {
  const start = performance.now();
  const built = await build().catch((error: unknown) => {
    if (error instanceof Failure) throw error;
    const text = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
    throw new Failure(`The ${name} could not be built:\n${text.split('\n').slice(0, SHOWN_LINES).join('\n')}`);
  });
  if (built) say(`${name} built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
