import { sameValue } from '@clientele/domain/change';
import {
  setPortalScopesInputSchema,
  type AccessWritten,
  type SetPortalScopesInput,
} from '@clientele/domain/invite-calls';
import { PORTAL_SCOPES } from '@clientele/domain/portal';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { openClient } from '../clients/client-documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { accessFieldsOf, requireAccess, writeAccess } from './access-documents.ts';
import { inviteRef, readPending } from './invite-documents.ts';
import { readPersonOf } from './portal-person.ts';

/**
 * Says what a contact sees in the portal: from now on, or once they accept. Needs `clients.invite` and sight of the client. Where the access
 * has ended there is nothing to say.
 */
export const setPortalScopes = defineCallable({
  name: 'setPortalScopes',
  input: setPortalScopesInputSchema,
  run: setPortalScopesAs,
});

async function setPortalScopesAs(
  { version: seen, ...input }: SetPortalScopesInput,
  caller: Caller,
): Promise<AccessWritten> {
  const version = await inTransaction((transaction) => set(transaction, caller, input, seen));
  logs.accessWritten(input, caller.uid, 'setPortalScopes', version);
  return { version };
}

async function set(
  transaction: Transaction,
  caller: Caller,
  { scopes: wanted, ...place }: Omit<SetPortalScopesInput, 'version'>,
  seen: number,
): Promise<number> {
  const { actor } = await openClient(transaction, caller, place, 'clients.invite');
  const access = await requireAccess(transaction, place);
  if (access.state === 'revoked') throw new Refusal('subject_not_found');
  if (access.version !== seen) throw new Refusal('version_conflict', { version: access.version });
  const scopes = PORTAL_SCOPES.filter((scope) => wanted.includes(scope));
  if (sameValue(scopes, access.scopes)) return access.version;
  const pendingId = await readPending(transaction, place.workspaceId, access.inviteId);
  const person = await readPersonOf(transaction, place, access);
  if (pendingId !== null) transaction.update(inviteRef(place.workspaceId, pendingId), { scopes });
  if (person !== null) transaction.update(person.ref, { scopes, updatedAt: FieldValue.serverTimestamp() });
  return writeAccess(transaction, place, access, { uid: actor.uid, fields: { ...accessFieldsOf(access), scopes } });
}
