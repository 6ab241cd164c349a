/** A part of the app could not be loaded: the network is away, or somebody deployed a newer version while this page was open. */
export class MissingPartError extends Error {}

/**
 * Wraps a dynamic import so that its failure can be told apart from a crash. The router's own answer to a missing part would be to reload
 * without asking, which loses unsaved text.
 */
export function lazyPart<T>(load: () => Promise<T>): () => Promise<T> {
  return () =>
    load().catch((error: unknown) => {
      throw new MissingPartError('A part of the app could not be loaded', { cause: error });
    });
}
