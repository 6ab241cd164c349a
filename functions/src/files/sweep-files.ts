import { fileSchema } from '@clientele/domain/client-file';
import { fileOfObject, invoiceOfObject, logoOfObject, objectPaths, paths } from '@clientele/domain/paths';
import { TRASH_DAYS, UNFINISHED_UPLOAD_HOURS } from '@clientele/domain/upkeep';
import { FieldPath, type DocumentSnapshot, type Query } from 'firebase-admin/firestore';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { pagesOf } from '../firebase/pages.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { judgeObject } from './judge-object.ts';
import { fileRef, isAwaited, type FilePlace } from './settle-file.ts';
import { deleteObject, findObject, objectsBelow, type StoredObject } from './stored-object.ts';

const HOUR = 60 * 60 * 1000;

type Swept = { filesRemoved: number; objectsRemoved: number };

const sweptSchema = fileSchema.pick({ state: true, deleted: true, deletedAt: true, updatedAt: true });
type SweptFile = ReturnType<typeof sweptSchema.parse>;

/**
 * Removes for good, document and object: uploads that were not finished within a day, what was refused a day ago, what has been in the
 * trash for 30 days; and objects without a document. An upload whose event was lost is looked at now. May be killed and run again.
 */
export async function sweepFiles(workspaceId: string, now: Date): Promise<Swept> {
  let filesRemoved = 0;
  for (const query of dueQueries(workspaceId)) {
    for await (const page of pagesOf(query)) {
      for (const snapshot of page) if (await sweepFile(snapshot, now)) filesRemoved += 1;
    }
  }
  const objectsRemoved = await sweepObjects(workspaceId, now);
  logs.filesSwept(workspaceId, filesRemoved, objectsRemoved);
  return { filesRemoved, objectsRemoved };
}

/** The files of all clients of one workspace that may be due: few, whatever the number of files. */
function dueQueries(workspaceId: string): Query[] {
  // Documents of one workspace are neighbours by name; a blank is the first character after the end of its id.
  const files = firestore()
    .collectionGroup('files')
    .where(FieldPath.documentId(), '>=', firestore().doc(paths.workspace(workspaceId)))
    .where(FieldPath.documentId(), '<', firestore().doc(paths.workspace(`${workspaceId} `)))
    .orderBy(FieldPath.documentId());
  return [
    files.where('state', '==', 'uploading'),
    files.where('state', '==', 'refused'),
    files.where('deleted', '==', true),
  ].map((query) => query.select());
}

function isDue({ state, deleted, deletedAt, updatedAt }: SweptFile, now: Date): boolean {
  if (state !== 'ready') return updatedAt.getTime() < now.getTime() - UNFINISHED_UPLOAD_HOURS * HOUR;
  return deleted && deletedAt !== null && deletedAt.getTime() < now.getTime() - TRASH_DAYS * 24 * HOUR;
}

/** The document first, decided anew: a run that dies in between leaves an object without one, which is removed below. */
async function sweepFile({ ref }: DocumentSnapshot, now: Date): Promise<boolean> {
  const place = fileOfObject(ref.path);
  if (place === null) return false;
  const path = objectPaths.file(place.workspaceId, place.clientId, place.id);
  try {
    if (await wasForgotten(place, path)) await judgeObject(path);
    const removed = await removeDue(place, now);
    if (removed) await deleteFound(path);
    return removed;
  } catch (error) {
    await buryUnreadable(error);
    return false;
  }
}

/** Whether the content of an upload has come, and nobody looked at it. */
async function wasForgotten(place: FilePlace, path: string): Promise<boolean> {
  const file = readSnapshot(fileSchema, await fileRef(place).get());
  return file !== null && isAwaited(file) && (await findObject(path)) !== null;
}

async function removeDue(place: FilePlace, now: Date): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const file = readSnapshot(sweptSchema, await transaction.get(fileRef(place)));
    if (file === null || !isDue(file, now)) return false;
    transaction.delete(fileRef(place));
    return true;
  });
}

async function deleteFound(path: string): Promise<void> {
  const object = await findObject(path);
  if (object !== null) await deleteObject(object);
}

async function sweepObjects(workspaceId: string, now: Date): Promise<number> {
  let removed = 0;
  for await (const page of objectsBelow(`${paths.workspace(workspaceId)}/`)) {
    const [logos, others] = [page.filter(isLogo), page.filter((object) => !isLogo(object))];
    const strays = [...(await withoutDocument(others)), ...(await disusedLogos(workspaceId, logos, now))];
    await Promise.all(strays.map(deleteObject));
    removed += strays.length;
  }
  return removed;
}

function isLogo({ name }: StoredObject): boolean {
  return logoOfObject(name) !== null;
}

/**
 * Logos that neither the company nor an invoice names. A logo is stored before the company names it: one of today may be on its way.
 * The company is read last, so that a logo which is given up and taken up again meanwhile is found there.
 */
async function disusedLogos(workspaceId: string, logos: readonly StoredObject[], now: Date): Promise<StoredObject[]> {
  const disused: StoredObject[] = [];
  for (const logo of logos.filter(
    ({ createdAt }) => createdAt.getTime() < now.getTime() - UNFINISHED_UPLOAD_HOURS * HOUR,
  )) {
    const id = logoOfObject(logo.name)?.id;
    const named = firestore()
      .collection(paths.invoices(workspaceId))
      .where('parties.company.logo.id', '==', id)
      .limit(1);
    if (!(await named.select().get()).empty) continue;
    const company = await firestore().doc(paths.company(workspaceId)).get();
    if (company.get('logo.id') !== id) disused.push(logo);
  }
  return disused;
}

/** A document is always written before its object, so that an object without one was left behind. */
async function withoutDocument(objects: readonly StoredObject[]): Promise<StoredObject[]> {
  const owners = new Map(objects.map(({ name }) => [name, documentOf(name)]));
  const refs = [...owners.values()].filter((path) => path !== null).map((path) => firestore().doc(path));
  const snapshots = refs.length === 0 ? [] : await firestore().getAll(...refs, { fieldMask: [] });
  const known = new Set(snapshots.filter(({ exists }) => exists).map(({ ref }) => ref.path));
  return objects.filter(({ name }) => !known.has(owners.get(name) ?? ''));
}

/** The document that an object belongs to: a file, or an invoice whose PDF it is. */
function documentOf(name: string): string | null {
  const file = fileOfObject(name);
  if (file !== null) return paths.file(file.workspaceId, file.clientId, file.id);
  const invoice = invoiceOfObject(name);
  return invoice && paths.invoice(invoice.workspaceId, invoice.id);
}
