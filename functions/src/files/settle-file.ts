import { fileSchema, type FileFields } from '@clientele/domain/client-file';
import { paths } from '@clientele/domain/paths';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { inTransaction } from '../firebase/transaction.ts';

/** Which file of which client. */
export type FilePlace = { workspaceId: string; clientId: string; id: string };

export type Findings = Pick<FileFields, 'state' | 'refusal' | 'sha256'>;

export function fileRef({ workspaceId, clientId, id }: FilePlace): DocumentReference {
  return firestore().doc(paths.file(workspaceId, clientId, id));
}

export async function readFile(place: FilePlace): Promise<FileFields | null> {
  return readSnapshot(fileSchema, await fileRef(place).get());
}

/** Whether the content of a file is still being waited for. */
export function isAwaited(file: FileFields): boolean {
  return file.state === 'uploading' && !file.deleted;
}

/** Writes what was found about an upload, once: false when nobody waits for it any more. The version stays, it counts what people do. */
export async function settleFile(place: FilePlace, findings: Findings): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const file = readSnapshot(fileSchema, await transaction.get(fileRef(place)));
    if (file === null || !isAwaited(file)) return false;
    const versionNumber = findings.state === 'ready' ? await nextVersionNumber(transaction, place, file.seriesId) : 0;
    transaction.update(fileRef(place), { ...findings, versionNumber });
    return true;
  });
}

async function nextVersionNumber(
  transaction: Transaction,
  { workspaceId, clientId }: FilePlace,
  seriesId: string,
): Promise<number> {
  const series = firestore().collection(paths.files(workspaceId, clientId)).where('seriesId', '==', seriesId);
  const { docs } = await transaction.get(series.select('versionNumber'));
  return Math.max(0, ...docs.map((snapshot) => Number(snapshot.get('versionNumber')))) + 1;
}
