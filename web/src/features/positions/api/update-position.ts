import { paths } from '@clientele/domain/paths';
import { positionSchema, type Position, type PositionInput } from '@clientele/domain/position';
import { doc, updateDoc } from 'firebase/firestore';
import { readDocument } from '../../../firebase/documents.ts';
import { failureOf } from '../../../firebase/failure.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import { updateStamps } from '../../../firebase/stamps.ts';
import { getServerDocument } from '../../../firebase/server-document.ts';
import type { Session } from '../../../session/session.tsx';

type SeenPosition = Pick<Position, 'id' | 'version'>;

/**
 * Edits, retires or brings back a position as it was seen. The rules refuse a version that is not the newest without saying so: reading
 * again tells. Throws what failureOf() reads.
 */
export async function updatePosition(
  { workspace, uid }: Session,
  { id, version }: SeenPosition,
  change: Partial<PositionInput>,
): Promise<void> {
  const document = doc(firestore(), paths.position(workspace.id, id));
  try {
    await trackWrite(updateDoc(document, { ...change, ...updateStamps(uid, version) }));
  } catch (error) {
    if (failureOf(error).code !== 'permission_denied') throw error;
    const newest = readDocument(positionSchema, await getServerDocument(document));
    throw newest !== null && newest.version !== version ? new RefusedWrite('version_conflict') : error;
  }
}
