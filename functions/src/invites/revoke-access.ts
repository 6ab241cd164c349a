import { revokeAccessInputSchema, type AccessWritten, type RevokeAccessInput } from '@clientele/domain/invite-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { rebuildClaims } from '../claims/rebuild-claims.ts';
import { openClient } from '../clients/client-documents.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { requireAccess } from './access-documents.ts';
import { endAccess } from './end-access.ts';

/**
 * Ends a contact's access to the portal, or an invitation that was not accepted yet. The document denies at once, then the claims, and
 * whoever is left with nothing loses all sessions. Needs `clients.invite` and sight of the client. May be called again.
 */
export const revokeAccess = defineCallable({
  name: 'revokeAccess',
  input: revokeAccessInputSchema,
  run: revokeAccessAs,
});

async function revokeAccessAs(place: RevokeAccessInput, caller: Caller): Promise<AccessWritten> {
  const { version, uid } = await inTransaction(async (transaction) => {
    const { actor } = await openClient(transaction, caller, place, 'clients.invite');
    return endAccess(transaction, place, await requireAccess(transaction, place), actor.uid);
  });
  logs.accessWritten(place, caller.uid, 'revokeAccess', version);
  if (uid !== '') await rebuildClaims(uid);
  return { version };
}
