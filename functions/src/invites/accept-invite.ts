import { randomUUID } from 'node:crypto';
import {
  acceptInviteInputSchema,
  type AcceptInviteInput,
  type AcceptInviteResult,
} from '@clientele/domain/invite-calls';
import type { Caller } from '../callable/actor.ts';
import { definePublicCallable } from '../callable/define-callable.ts';
import { rebuildClaims } from '../claims/rebuild-claims.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { acceptingAccount } from './accepting-account.ts';
import { holdInvite, releaseInvite } from './held-invite.ts';
import { letIn } from './let-in.ts';

/**
 * Accepts an invitation, once. Nobody needs to be signed in: the link's token says who may. Whatever is wrong with a link or with who uses
 * it has one answer. When it returns, the claims are there: a fresh token opens the portal.
 */
export const acceptInvite = definePublicCallable({
  name: 'acceptInvite',
  input: acceptInviteInputSchema,
  run: acceptInviteAs,
});

async function acceptInviteAs(
  { account, ...link }: AcceptInviteInput,
  caller: Caller | null,
): Promise<AcceptInviteResult> {
  const attempt = randomUUID();
  const { email } = await holdInvite(link, attempt);
  let uid: string;
  let place;
  try {
    uid = await acceptingAccount(email, account, caller);
    place = await inTransaction((transaction) => letIn(transaction, link, attempt, uid));
  } catch (error) {
    await releaseInvite(link, attempt);
    throw error;
  }
  logs.inviteAccepted(place, uid, link.inviteId);
  await rebuildClaims(uid);
  return { workspaceId: place.workspaceId, clientId: place.clientId, email };
}
