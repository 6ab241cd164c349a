/** A part of the app could not be loaded: the network is away, or somebody deployed a newer version while this page was open. */
export class MissingPartError extends Error {}

/** A moment in which the first screen has settled. Milliseconds. */
const SETTLED = 1_500;

const parts = new Set<() => Promise<unknown>>();

/**
 * Wraps a dynamic import so that its failure can be told apart from a crash. The router's own answer to a missing part would be to reload
 * without asking, which loses unsaved text.
 */
export function lazyPart<T>(load: () => Promise<T>): () => Promise<T> {
  function loadPart(): Promise<T> {
    return load().then(
      (loaded) => {
        parts.delete(loadPart);
        return loaded;
      },
      (error: unknown) => {
        throw new MissingPartError('A part of the app could not be loaded', { cause: error });
      },
    );
  }
  parts.add(loadPart);
  return loadPart;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 50);
  });
}

let fetching = false;

/**
 * Fetches what nobody has asked for yet, one part after the other, while the page has nothing else to do: a dialog that opens for the
 * first time after the network has gone must be there already.
 */
export async function fetchRemainingParts(): Promise<void> {
  if (fetching) return;
  fetching = true;
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  try {
    // Parts that the fetched ones bring along join the set while it is walked.
    for (const load of parts) {
      await idle();
      await load();
    }
  } catch {
    // Without the network there is nothing to fetch; each part is tried again when it is needed.
  } finally {
    fetching = false;
  }
}
