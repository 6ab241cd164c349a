import type { ClientPlace } from '@clientele/domain/client-place';
import {
  inviteAllInputSchema,
  type InviteAllInput,
  type InviteAllResult,
  type InviteRow,
} from '@clientele/domain/invite-calls';
import type { PortalScope } from '@clientele/domain/portal';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { openClient } from '../clients/client-documents.ts';
import { inSnapshot, inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { inviteContact } from './invite-contact.ts';

/**
 * Invites several contacts of a client, each in a transaction of its own: what stands against one holds up no other, and is said in its
 * row. A repeated call passes over whom it has just invited. Needs `clients.invite` and sight of the client.
 */
export const inviteAll = defineCallable({
  name: 'inviteAll',
  input: inviteAllInputSchema,
  run: inviteAllAs,
  options: { timeoutSeconds: 300 },
});

async function inviteAllAs({ contactIds, scopes, ...place }: InviteAllInput, caller: Caller): Promise<InviteAllResult> {
  // Whoever may not invite is told so once, and not in every row.
  await inSnapshot((transaction) => openClient(transaction, caller, place, 'clients.invite'));
  const rows: InviteRow[] = [];
  for (const contactId of contactIds) rows.push(await inviteOne(place, contactId, scopes, caller));
  return { rows };
}

async function inviteOne(
  place: ClientPlace,
  contactId: string,
  scopes: readonly PortalScope[],
  caller: Caller,
): Promise<InviteRow> {
  try {
    const { inviteId } = await inTransaction((transaction) =>
      inviteContact(transaction, caller, { ...place, contactId }, scopes),
    );
    logs.contactInvited({ ...place, contactId }, caller.uid, inviteId);
    return { contactId, outcome: 'invited' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return skippedRow(contactId, error);
  }
}

function skippedRow(contactId: string, refusal: Refusal): InviteRow {
  const { obstacle, retryAt } = refusal.details;
  if (refusal.code === 'subject_not_found') return { contactId, outcome: 'skipped', reason: 'contact_gone' };
  if (obstacle !== undefined) return { contactId, outcome: 'skipped', reason: obstacle };
  if (retryAt !== undefined) return { contactId, outcome: 'skipped', reason: 'rate_limited', retryAt };
  // The client is gone, or the permission: that concerns all of them.
  throw refusal;
}
