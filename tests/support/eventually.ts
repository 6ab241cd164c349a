import { setTimeout as pause } from 'node:timers/promises';

const DEADLINE = 120_000;

/**
 * Looks again and again until what is found passes, and returns it. Fails with the last complaint when that takes too long; the deadline
 * is there so that a test ends, not to measure anything.
 * @param check throws, or is rejected, as long as it is not so
 */
export async function eventually<Found>(check: () => Promise<Found>, deadline = DEADLINE): Promise<Found> {
  const end = performance.now() + deadline;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(50);
    }
  }
}
