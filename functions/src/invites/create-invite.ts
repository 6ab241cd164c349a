import {
  createInviteInputSchema,
  type CreateInviteInput,
  type CreateInviteResult,
} from '@clientele/domain/invite-calls';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { inviteContact } from './invite-contact.ts';

/** Invites a contact into the portal, or again. Needs `clients.invite` and sight of the client. */
export const createInvite = defineCallable({
  name: 'createInvite',
  input: createInviteInputSchema,
  run: createInviteAs,
});

async function createInviteAs({ scopes, ...place }: CreateInviteInput, caller: Caller): Promise<CreateInviteResult> {
  const { inviteId, expiresAt } = await inTransaction((transaction) =>
    inviteContact(transaction, caller, place, scopes),
  );
  logs.contactInvited(place, caller.uid, inviteId);
  return { expiresAt: expiresAt.getTime() };
}
