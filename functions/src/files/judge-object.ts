import type { FileFields, FileRefusal } from '@clientele/domain/client-file';
import { FILE_SIZE_LIMIT } from '@clientele/domain/file-types';
import { fileOfObject, invoiceOfObject, logoOfObject } from '@clientele/domain/paths';
import { inspectLogo } from '../company/inspect-logo.ts';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import * as logs from '../logs.ts';
import { inspectContent } from './content/inspect-content.ts';
import { isAwaited, readFile, settleFile, type FilePlace } from './settle-file.ts';
import { deleteObject, findObject, markObject, readContent, sha256Of, type StoredObject } from './stored-object.ts';

/**
 * Brings what lies at a path of the bucket and the file's document together: an upload becomes ready or is refused, what nobody waits for
 * is deleted, and links past the rules are dropped, also from the PDF of an invoice, which functions put there. Goes by what is there
 * now: so events may come late, twice and in any order.
 */
export async function judgeObject(path: string): Promise<void> {
  const object = await findObject(path);
  if (object === null) return;
  if (invoiceOfObject(path) !== null) {
    if (object.hasTokens) await markObject(object, 'application/pdf', object.checked);
    return;
  }
  if (logoOfObject(path) !== null) {
    await keepLogo(object);
    return;
  }
  const place = fileOfObject(path);
  try {
    const file = place === null ? null : await readFile(place);
    if (place === null || file === null) await removeStray(object);
    else if (isAwaited(file)) await judgeUpload(place, object, file);
    else if (file.state === 'ready') await keepReady(object, file);
    else await removeStray(object);
  } catch (error) {
    await buryUnreadable(error);
  }
}

async function judgeUpload(place: FilePlace, object: StoredObject, file: FileFields): Promise<void> {
  const bytes = object.size === file.size ? await readContent(object) : new Uint8Array();
  if (bytes === null) return;
  const refusal = object.size === file.size ? await inspectContent(bytes, file.contentType) : 'wrong_size';
  if (refusal !== null) {
    await refuse(place, object, refusal);
    return;
  }
  const sha256 = sha256Of(bytes);
  await markObject(object, file.contentType, sha256);
  if (await settleFile(place, { state: 'ready', refusal: '', sha256 })) logs.fileReady(place, object.size);
  // Cancelled while it was looked at, or found good by another delivery of the event: what is there now says which.
  else await judgeObject(object.name);
}

/** Functions put logos there, looked at and marked. A link past the rules is dropped; nobody else can have written anything. */
async function keepLogo(object: StoredObject): Promise<void> {
  const bytes = object.checked === '' || !object.hasTokens ? null : await readContent(object);
  if (object.checked === '') await removeStray(object);
  if (bytes === null) return;
  const found = await inspectLogo(bytes);
  if (!('problem' in found)) await markObject(object, found.contentType, object.checked);
}

/** The document first: a run that dies in between leaves an object that the next one deletes. */
async function refuse(place: FilePlace, object: StoredObject, refusal: FileRefusal): Promise<void> {
  await settleFile(place, { state: 'refused', refusal, sha256: '' });
  await deleteObject(object);
  logs.fileRefused(place, refusal);
}

/** The content of a file that was found good carries the mark and nothing else; other content does not take its place. */
async function keepReady(object: StoredObject, file: FileFields): Promise<void> {
  if (object.checked === file.sha256 && !object.hasTokens) return;
  const bytes = object.size > FILE_SIZE_LIMIT ? new Uint8Array() : await readContent(object);
  if (bytes === null) return;
  if (sha256Of(bytes) === file.sha256) await markObject(object, file.contentType, file.sha256);
  else await removeStray(object);
}

async function removeStray(object: StoredObject): Promise<void> {
  await deleteObject(object);
  logs.strayObjectDeleted(object.name);
}
