import type { Client, ClientInput } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { doc, writeBatch } from 'firebase/firestore';
import { failureOf } from '../../../firebase/failure.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import { updateStamps } from '../../../firebase/stamps.ts';
import type { Session } from '../../../session/session.tsx';
import { mergeEdit } from '../../../forms/merge.ts';
import { isCodeFree } from './is-code-free.ts';
import { readNewestClient } from './read-newest-client.ts';
import { saveOnNewest, type SaveOutcome } from './save-on-newest.ts';

/** The fields that a section may edit; addresses are written one by one (`saveAddress`). */
export type EditableFields = Omit<ClientInput, 'addresses' | 'defaultAddresses'>;

type ClientEdit<V> = {
  client: Client;
  /** what the edit started from */
  base: V;
  /** what was typed, through its schema */
  mine: V;
};

/**
 * Saves what was changed in one section and nothing else, on the newest version. Fails with `invalid_input` and a problem on `code`
 * when another client holds the new code, or the old one stands on an issued invoice; see `saveOnNewest` for the rest.
 */
export function updateClient<V extends Partial<EditableFields>>(
  session: Session,
  { client, base, mine }: ClientEdit<V>,
): Promise<SaveOutcome> {
  const workspaceId = session.workspace.id;
  const saved = saveOnNewest({
    seen: client,
    plan(on) {
      const { changes, conflicts } = mergeEdit(base, mine, fieldsOf(on, base));
      if (conflicts.length > 0) return { status: 'conflict', conflicts };
      if (Object.keys(changes).length === 0) return { status: 'unchanged' };
      return { status: 'write', write: () => write(session, on, changes) };
    },
    reread: () => readNewestClient(workspaceId, client.id),
  });
  return trackWrite(saved);
}

/** The values of the record under the keys of `sample`. */
export function fieldsOf<V extends Partial<EditableFields>>(client: Client, sample: V): V {
  return Object.fromEntries(Object.keys(sample).map((key) => [key, client[key as keyof Client]])) as V;
}

/** A changed code, its reservation and the release of the former one: all or nothing. */
async function write(session: Session, on: Client, changes: Partial<EditableFields>): Promise<void> {
  const workspaceId = session.workspace.id;
  const batch = writeBatch(firestore());
  batch.update(doc(firestore(), paths.client(workspaceId, on.id)), {
    ...changes,
    ...updateStamps(session.uid, on.version),
  });
  const { code } = changes;
  if (code !== undefined && code !== '')
    batch.set(doc(firestore(), paths.code(workspaceId, code)), { clientId: on.id });
  if (code !== undefined && on.code !== '') batch.delete(doc(firestore(), paths.code(workspaceId, on.code)));
  try {
    await batch.commit();
  } catch (error) {
    if (code === undefined || failureOf(error).code !== 'permission_denied') throw error;
    const newest = await readNewestClient(workspaceId, on.id);
    if (newest !== null && newest.issuedInvoices > 0)
      throw new RefusedWrite('invalid_input', [{ path: 'code', code: 'code_locked' }]);
    if (code !== '' && !(await isCodeFree(workspaceId, code, on.id)))
      throw new RefusedWrite('invalid_input', [{ path: 'code', code: 'code_taken' }]);
    throw error;
  }
}
