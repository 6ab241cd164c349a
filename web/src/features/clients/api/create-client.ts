import { BLANK_CLIENT, clientInputSchema, type ClientInput } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { collection, doc, writeBatch, type WriteBatch } from 'firebase/firestore';
import { failureOf } from '../../../firebase/failure.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import { creationStamps } from '../../../firebase/stamps.ts';
import type { Session } from '../../../session/session.tsx';
import { isCodeFree } from './is-code-free.ts';
import { readNewestClient } from './read-newest-client.ts';

export type CreatedClient = {
  id: string;
  /** settles with the server's answer; not before the network is back */
  saved: Promise<void>;
};

/**
 * Creates a client and reserves its code, both or neither. `saved` fails with `invalid_input` and a problem on `code` when another
 * client took the code in the meantime.
 */
export function createClient(session: Session, typed: Partial<ClientInput>): CreatedClient {
  const input = clientInputSchema.parse({ ...BLANK_CLIENT, ...typed });
  const { uid, workspace } = session;
  const ref = doc(collection(firestore(), paths.clients(workspace.id)));
  const batch = writeBatch(firestore());
  batch.set(ref, {
    ...input,
    ownerUid: uid,
    memberUids: [uid],
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    ...creationStamps(uid),
  });
  if (input.code !== '') batch.set(doc(firestore(), paths.code(workspace.id, input.code)), { clientId: ref.id });
  return { id: ref.id, saved: trackWrite(commit(batch, workspace.id, ref.id, input.code)) };
}

async function commit(batch: WriteBatch, workspaceId: string, clientId: string, code: string): Promise<void> {
  try {
    await batch.commit();
  } catch (error) {
    if (failureOf(error).code !== 'permission_denied') throw error;
    // Sent again after the connection broke, the write meets its own result.
    if ((await readNewestClient(workspaceId, clientId)) !== null) return;
    // The rules refuse a taken code and a missing right alike: the reservation tells which it was.
    if (code === '' || (await isCodeFree(workspaceId, code))) throw error;
    throw new RefusedWrite('invalid_input', [{ path: 'code', code: 'code_taken' }]);
  }
}
