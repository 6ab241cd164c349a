import type { Change } from '@clientele/domain/stamps';
import { serverTimestamp, type FieldValue } from 'firebase/firestore';

type UpdateStamps = { version: number; updatedBy: string; updatedAt: FieldValue; change: Change };

/** What a person's own write may say about itself: an undo is a function's. */
type OwnChange = Omit<Change, 'undoOf' | 'version'>;

/** What every update carries: the next version, who, when, and what the write says about itself. The rules refuse anything else. */
export function updateStamps(uid: string, seenVersion: number, change: OwnChange = {}): UpdateStamps {
  const version = seenVersion + 1;
  const told = Object.keys(change).length === 0 ? {} : { ...change, version };
  return { version, updatedBy: uid, updatedAt: serverTimestamp(), change: told };
}

export function creationStamps(
  uid: string,
  change: OwnChange = {},
): UpdateStamps & { createdBy: string; createdAt: FieldValue } {
  return { ...updateStamps(uid, 0, change), createdBy: uid, createdAt: serverTimestamp() };
}
