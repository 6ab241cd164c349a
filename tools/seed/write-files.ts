import { fileSubject } from '../../domain/src/client-file.ts';
import { objectPaths, paths } from '../../domain/src/paths.ts';
import { portalFileOf } from '../../domain/src/portal-projections.ts';
import { bucket } from '../../functions/src/firebase/app.ts';
import { safeMetadata } from '../../functions/src/files/stored-object.ts';
import type { SeededClient } from './client-history.ts';
import { playSubject, type PlayedDocuments } from './play-subject.ts';

/** Uploads at a time: the emulator starts a process for every event that comes while others are looked at. */
const AT_ONCE = 4;

type Upload = { path: string; content: Uint8Array; metadata: ReturnType<typeof safeMetadata> };

/** The documents of a client's files with the portal's copies, and what is to be put into the bucket. Pure. */
export function clientFiles(
  workspaceId: string,
  client: SeededClient,
  now: Date,
): { documents: PlayedDocuments; uploads: readonly Upload[] } {
  const uploads: Upload[] = [];
  const documents: Record<string, object> = {};
  for (const { id, states, content } of client.files?.(now) ?? []) {
    Object.assign(documents, playSubject(fileSubject, { workspaceId, clientId: client.id, id }, states));
    const file = states.at(-1);
    if (file === undefined) continue;
    const shown = portalFileOf(file);
    if (shown !== null) documents[`${paths.portalFiles(workspaceId, client.id)}/${id}`] = shown;
    const path = objectPaths.file(workspaceId, client.id, id);
    uploads.push({ path, content, metadata: safeMetadata(file.contentType, file.sha256) });
  }
  return { documents, uploads };
}

/** Puts contents into the bucket, marked as looked at. */
export async function uploadFiles(uploads: readonly Upload[]): Promise<void> {
  for (let from = 0; from < uploads.length; from += AT_ONCE)
    await Promise.all(uploads.slice(from, from + AT_ONCE).map(upload));
}

async function upload({ path, content, metadata }: Upload): Promise<void> {
  await bucket().file(path).save(Buffer.from(content), { resumable: false, metadata });
}
