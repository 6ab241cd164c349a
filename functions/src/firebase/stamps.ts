import type { Change } from '@clientele/domain/stamps';
import { FieldValue } from 'firebase-admin/firestore';

/** The stamps of an edit that a function writes in somebody's name; the time comes from the server. `version` is the one that it makes. */
export function editStamps(uid: string, version: number, change: Change = {}) {
  return { version, updatedBy: uid, updatedAt: FieldValue.serverTimestamp(), change };
}

/** The stamps of a document's first version. */
export function creationStamps(uid: string, change: Change = {}) {
  return { createdBy: uid, createdAt: FieldValue.serverTimestamp(), ...editStamps(uid, 1, change) };
}
