import type { PortalAccessFields } from '@clientele/domain/portal';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { accessFieldsOf, writeAccess, type ContactPlace } from './access-documents.ts';
import { inviteRef, readPending } from './invite-documents.ts';
import { readPersonOf } from './portal-person.ts';

/** What ending an access left to do, and the version that the access has now. */
export type EndedAccess = {
  version: number;
  /** whose claims are to be rebuilt; blank: nobody was in the portal */
  uid: string;
};

/**
 * Ends a contact's access in somebody's name: the document that lets them in denies from this transaction on, the claims follow, and an
 * invitation that is on its way opens nothing. Ended once is ended: a repeated call writes nothing.
 */
export async function endAccess(
  transaction: Transaction,
  place: ContactPlace,
  access: PortalAccessFields,
  actorUid: string,
): Promise<EndedAccess> {
  const found = await readPersonOf(transaction, place, access);
  const pendingId = await readPending(transaction, place.workspaceId, access.inviteId);
  if (found !== null)
    transaction.update(found.ref, { status: 'revoked', scopes: [], updatedAt: FieldValue.serverTimestamp() });
  if (pendingId !== null) transaction.update(inviteRef(place.workspaceId, pendingId), { state: 'revoked' });
  // The claims are rebuilt also when the documents say so already: a former call may have got no further than them.
  if (access.state === 'revoked') return { version: access.version, uid: access.uid };
  const fields = { ...accessFieldsOf(access), state: 'revoked' as const, inviteId: '', expiresAt: null };
  return { version: writeAccess(transaction, place, access, { uid: actorUid, fields }), uid: access.uid };
}
