import type { Change } from '@clientele/domain/stamps';
import { serverTimestamp, type FieldValue } from 'firebase/firestore';

type UpdateStamps = { version: number; updatedBy: string; updatedAt: FieldValue; change: Change };

/** What every update carries: the next version, who, when, and what the write says about itself. The rules refuse anything else. */
export function updateStamps(uid: string, seenVersion: number, change: Change = {}): UpdateStamps {
  return { version: seenVersion + 1, updatedBy: uid, updatedAt: serverTimestamp(), change };
}

export function creationStamps(
  uid: string,
  change: Change = {},
): UpdateStamps & { createdBy: string; createdAt: FieldValue } {
  return { ...updateStamps(uid, 0, change), createdBy: uid, createdAt: serverTimestamp() };
}
