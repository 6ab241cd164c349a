/** The files of this version are no longer on the server: somebody deployed a newer one while this page was open. */
export class NewVersionError extends Error {}

/**
 * Wraps a dynamic import so that its failure can be told apart. Online, a missing chunk means a newer version; offline it is the network.
 * The router's own answer would be to reload without asking, which loses unsaved text.
 */
export function lazyPage<T>(load: () => Promise<T>): () => Promise<T> {
  return () =>
    load().catch((error: unknown) => {
      throw new NewVersionError('A part of the app could not be loaded', { cause: error });
    });
}
