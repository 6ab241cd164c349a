import { createHash } from 'node:crypto';
import { shownAs, type FileContentType } from '@clientele/domain/file-types';
import { bucket } from '../firebase/app.ts';
import { isNotFound } from '../firebase/error-codes.ts';

/** What lies in the bucket. `checked` is the hash under which functions found the content good, or blank. */
export type StoredObject = {
  name: string;
  generation: string;
  size: number;
  checked: string;
  hasTokens: boolean;
  /** when it was put there */
  createdAt: Date;
};

/** Under this name the SDK keeps links that open an object past all rules (firebase.google.com/docs/storage/web/download-files). */
const TOKENS = 'firebaseStorageDownloadTokens';

/** Holds to one generation: so what is sent again after a broken connection cannot meet other content. */
function handle({ name, generation }: StoredObject): ReturnType<ReturnType<typeof bucket>['file']> {
  return bucket().file(name, { generation, preconditionOpts: { ifGenerationMatch: generation } });
}

/** What of an object's metadata matters here, as Cloud Storage spells it: numbers may be text. */
type ObjectMetadata = {
  generation?: string | number | undefined;
  size?: string | number | undefined;
  timeCreated?: string | undefined;
  metadata?: Record<string, string | number | boolean | null> | undefined;
};

function storedObject(
  name: string,
  { generation, size, timeCreated = '', metadata = {} }: ObjectMetadata,
): StoredObject {
  return {
    name,
    generation: String(generation),
    size: Number(size),
    checked: String(metadata['checked'] ?? ''),
    hasTokens: metadata[TOKENS] !== undefined,
    createdAt: new Date(timeCreated),
  };
}

/** What lies at a path now, whatever an event said some time ago; null when nothing does. */
export async function findObject(path: string): Promise<StoredObject | null> {
  try {
    const [metadata] = await bucket().file(path).getMetadata();
    return storedObject(path, metadata);
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

/** All that is said about content that was found good: its proven type, the mark, and that no cache may keep it. */
export function safeMetadata(contentType: FileContentType, sha256: string) {
  return {
    contentType,
    contentDisposition: shownAs(contentType) === 'never' ? 'attachment' : 'inline',
    cacheControl: 'private, no-store',
    metadata: { checked: sha256 },
  };
}

/**
 * Marks content as looked at, which lets the rules open it, and leaves nothing of what the upload said about it: no links past the rules,
 * no type but the proven one, nothing that a cache may keep. The object is written anew over itself: only that drops links on the emulator too.
 */
export async function markObject(object: StoredObject, contentType: FileContentType, sha256: string): Promise<void> {
  await handle(object).copy(bucket().file(object.name), {
    ...safeMetadata(contentType, sha256),
    preconditionOpts: { ifGenerationMatch: object.generation },
  });
}

export async function deleteObject(object: StoredObject): Promise<void> {
  await handle(object).delete({ ignoreNotFound: true });
}

/** What lies below a prefix, a page at a time. */
export async function* objectsBelow(prefix: string): AsyncGenerator<StoredObject[]> {
  let pageToken: string | undefined;
  do {
    const query = { prefix, autoPaginate: false, maxResults: 200, ...(pageToken !== undefined && { pageToken }) };
    const [files, next] = await bucket().getFiles(query);
    yield files.map((file) => storedObject(file.name, file.metadata));
    pageToken = (next as { pageToken?: string } | null)?.pageToken;
  } while (pageToken !== undefined);
}

/** Everything below a prefix. May be repeated. */
export async function deleteObjects(prefix: string): Promise<void> {
  for await (const page of objectsBelow(prefix)) await Promise.all(page.map(deleteObject));
}
