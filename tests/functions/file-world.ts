import { createHash } from 'node:crypto';
import { BLANK_FILE, BLANK_FINDINGS, type FileFields } from '@clientele/domain/client-file';
import type { FileContentType } from '@clientele/domain/file-types';
import { objectPaths, paths } from '@clientele/domain/paths';
import { bucket, firestore } from '../../functions/src/firebase/app.ts';
import { SAMPLES } from '../support/sample-files.ts';
import { aClient, firstStamps, freshId } from './world.ts';

export type Placed = { workspaceId: string; clientId: string; id: string; documentPath: string; objectPath: string };

export async function createClient(workspaceId: string, memberUids: readonly string[] = ['ann']): Promise<string> {
  const clientId = freshId('c');
  await firestore()
    .doc(paths.client(workspaceId, clientId))
    .set(aClient({ memberUids: [...memberUids] }));
  return clientId;
}

/** A file as the browser announces it. */
export function announced(fields: Partial<FileFields> = {}): FileFields {
  return {
    ...BLANK_FILE,
    name: 'Contract.pdf',
    ...BLANK_FINDINGS,
    size: SAMPLES['application/pdf'].content.length,
    contentType: 'application/pdf',
    seriesId: 'series',
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    ...firstStamps(),
    ...fields,
  };
}

export function placeOf(workspaceId: string, clientId: string, id = freshId('f')): Placed {
  const documentPath = paths.file(workspaceId, clientId, id);
  return { workspaceId, clientId, id, documentPath, objectPath: objectPaths.file(workspaceId, clientId, id) };
}

export async function announce(
  workspaceId: string,
  clientId: string,
  fields: Partial<FileFields> = {},
): Promise<Placed> {
  const place = placeOf(workspaceId, clientId);
  await firestore()
    .doc(place.documentPath)
    .set(announced({ seriesId: place.id, ...fields }));
  return place;
}

/** Puts an object into the bucket past the rules, as an upload leaves it: with a link of its own. */
export async function put(path: string, content: Uint8Array, contentType: string = 'application/pdf'): Promise<void> {
  const metadata = { contentType, metadata: { firebaseStorageDownloadTokens: 'a-link-past-the-rules' } };
  await bucket().file(path).save(Buffer.from(content), { resumable: false, metadata });
}

/** What is known about an object, or undefined when there is none. */
export async function stat(path: string): Promise<Record<string, unknown> | undefined> {
  const [exists] = await bucket().file(path).exists();
  if (!exists) return undefined;
  const [{ contentType, contentDisposition, cacheControl, metadata }] = await bucket().file(path).getMetadata();
  return { contentType, contentDisposition, cacheControl, metadata };
}

export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

export function sampleOf(contentType: FileContentType): Buffer {
  return SAMPLES[contentType].content;
}
