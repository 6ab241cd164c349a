import { createHash } from 'node:crypto';
import { shownAs, type FileContentType } from '@clientele/domain/file-types';
import { bucket } from '../firebase/app.ts';
import { isNotFound } from '../firebase/error-codes.ts';

/** What lies in the bucket. `checked` is the hash under which functions found the content good, or blank. */
export type StoredObject = { name: string; generation: string; size: number; checked: string; hasTokens: boolean };

/** Under this name the SDK keeps links that open an object past all rules (firebase.google.com/docs/storage/web/download-files). */
const TOKENS = 'firebaseStorageDownloadTokens';

function handle({ name, generation }: StoredObject): ReturnType<ReturnType<typeof bucket>['file']> {
  return bucket().file(name, { generation });
}

/** What lies at a path now, whatever an event said some time ago; null when nothing does. */
export async function findObject(path: string): Promise<StoredObject | null> {
  try {
    const [{ generation, size, metadata = {} }] = await bucket().file(path).getMetadata();
    return {
      name: path,
      generation: String(generation),
      size: Number(size),
      checked: String(metadata['checked'] ?? ''),
      hasTokens: metadata[TOKENS] !== undefined,
    };
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** The bytes as they lie there, packed or not. Null when they were replaced or deleted meanwhile. */
export async function readContent(object: StoredObject): Promise<Uint8Array | null> {
  try {
    const [bytes] = await handle(object).download({ decompress: false });
    return bytes;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Marks content as looked at, which lets the rules open it, and leaves nothing of what the upload said about it: no links past the rules,
 * no type but the proven one, nothing that a cache may keep. The object is written anew over itself: only that drops links on the emulator too.
 */
export async function markObject(object: StoredObject, contentType: FileContentType, sha256: string): Promise<void> {
  await handle(object).copy(bucket().file(object.name), {
    contentType,
    contentDisposition: shownAs(contentType) === 'never' ? 'attachment' : 'inline',
    cacheControl: 'private, no-store',
    metadata: { checked: sha256 },
    preconditionOpts: { ifGenerationMatch: object.generation },
  });
}

export async function deleteObject(object: StoredObject): Promise<void> {
  await handle(object).delete({ ignoreNotFound: true });
}

/** Everything below a prefix. May be repeated. */
export async function deleteObjects(prefix: string): Promise<void> {
  await bucket().deleteFiles({ prefix, force: true });
}
