import { BLANK_CLIENT, clientInputSchema, type ClientInput } from '@clientele/domain/client';
import type { ClientWritten, CreateClientInput } from '@clientele/domain/client-calls';
import { paths } from '@clientele/domain/paths';
import { collection, doc, writeBatch } from 'firebase/firestore';
import { failureOf } from '../../../firebase/failure.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import { creationStamps } from '../../../firebase/stamps.ts';
import type { Session } from '../../../session/session.tsx';
import { isCodeFree } from './is-code-free.ts';
import { readNewestClient } from './read-newest-client.ts';

export type CreatedClient = {
  id: string;
  /** settles with the server's answer; a write that waits for the network does not settle before it is back */
  saved: Promise<void>;
};

/** Whether a client can only be created by the server: its numbers have to be compared with those of every other client. */
export function needsServer({ taxIds = [], registrationId = '' }: Partial<ClientInput>): boolean {
  return taxIds.length > 0 || registrationId !== '';
}

/**
 * Creates a client and reserves its code, both or neither. `saved` fails with `invalid_input` and a problem on `code` when another
 * client took the code in the meantime, and with `identifier_taken` when another client has one of its numbers and there is no reason.
 */
export function createClient(session: Session, typed: Partial<ClientInput>, overrideReason = ''): CreatedClient {
  const input = clientInputSchema.parse({ ...BLANK_CLIENT, ...typed });
  const { id } = doc(collection(firestore(), paths.clients(session.workspace.id)));
  const saved = needsServer(input)
    ? askServer(session.workspace.id, id, input, overrideReason)
    : write(session, id, input);
  return { id, saved: trackWrite(saved) };
}

async function askServer(
  workspaceId: string,
  clientId: string,
  client: ClientInput,
  overrideReason: string,
): Promise<void> {
  await call<CreateClientInput, ClientWritten>('createClient', { workspaceId, clientId, client, overrideReason });
}

async function write({ uid, workspace }: Session, clientId: string, input: ClientInput): Promise<void> {
  const batch = writeBatch(firestore());
  batch.set(doc(firestore(), paths.client(workspace.id, clientId)), {
    ...input,
    ownerUid: uid,
    memberUids: [uid],
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    ...creationStamps(uid),
  });
  if (input.code !== '') batch.set(doc(firestore(), paths.code(workspace.id, input.code)), { clientId });
  try {
    await batch.commit();
  } catch (error) {
    if (failureOf(error).code !== 'permission_denied') throw error;
    // Sent again after the connection broke, the write meets its own result.
    if ((await readNewestClient(workspace.id, clientId)) !== null) return;
    // The rules refuse a taken code and a missing right alike: the reservation tells which it was.
    if (input.code === '' || (await isCodeFree(workspace.id, input.code))) throw error;
    throw new RefusedWrite('invalid_input', [{ path: 'code', code: 'code_taken' }]);
  }
}
