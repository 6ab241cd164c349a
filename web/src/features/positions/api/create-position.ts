import { paths } from '@clientele/domain/paths';
import type { PositionInput } from '@clientele/domain/position';
import { collection, doc, setDoc } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { creationStamps } from '../../../firebase/stamps.ts';
import type { Session } from '../../../session/session.tsx';

/** An id for a position that is about to be added. */
export function newPositionId({ workspace }: Session): string {
  return doc(collection(firestore(), paths.positions(workspace.id))).id;
}

/** Adds a position to the catalogue. Throws what failureOf() reads. */
export async function createPosition({ workspace, uid }: Session, id: string, input: PositionInput): Promise<void> {
  const document = doc(firestore(), paths.position(workspace.id, id));
  await trackWrite(setDoc(document, { ...input, ...creationStamps(uid) }));
}
