import { randomUUID } from 'node:crypto';
import {
  acceptInviteInputSchema,
  type AcceptInviteInput,
  type AcceptInviteResult,
} from '@clientele/domain/invite-calls';
import type { InviteLink } from '@clientele/domain/invite-link';
import type { Transaction } from 'firebase-admin/firestore';
import { acceptingAccount } from '../accounts/accepting-account.ts';
import { writeAccountProof } from '../accounts/account-proof.ts';
import type { Caller } from '../callable/actor.ts';
import { definePublicCallable } from '../callable/define-callable.ts';
import { rebuildClaims } from '../claims/rebuild-claims.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { joinWorkspace } from '../members/join-workspace.ts';
import { holdInvite, releaseInvite, requireHeld } from './held-invite.ts';
import { writeAccepted } from './invite-documents.ts';
import { openPortal } from './open-portal.ts';

/**
 * Accepts an invitation, once. Nobody needs to be signed in: the link's token says who may. Whatever is wrong with a link or with who uses
 * it has one answer. When it returns, the claims are there: a fresh token opens the portal or the workspace.
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
  let accepted: AcceptInviteResult;
  try {
    uid = await acceptingAccount(email, account, caller);
    const by = { attempt, uid, displayName: account?.displayName };
    accepted = await inTransaction((transaction) => accept(transaction, link, by));
  } catch (error) {
    await releaseInvite(link, attempt);
    throw error;
  }
  logs.inviteAccepted(accepted.kind, link.workspaceId, uid, link.inviteId);
  await rebuildClaims(uid);
  return accepted;
}

type By = { attempt: string; uid: string; displayName: string | undefined };

/**
 * The transaction in which an invitation is accepted, once: the invitation ends, what it invited to begins, and the account counts as
 * proven. Everything is asked again, because seeing to the account took its time.
 */
async function accept(
  transaction: Transaction,
  link: InviteLink,
  { attempt, uid, displayName }: By,
): Promise<AcceptInviteResult> {
  const { workspaceId, inviteId } = link;
  const invite = await requireHeld(transaction, link, attempt);
  const { email } = invite;
  let accepted: AcceptInviteResult;
  if (invite.kind === 'contact') {
    await openPortal(transaction, link, invite, uid);
    accepted = { kind: 'contact', workspaceId, clientId: invite.clientId, email };
  } else {
    await joinWorkspace(transaction, link, invite, { uid, displayName: displayName ?? invite.displayName });
    accepted = { kind: 'member', workspaceId, email };
  }
  writeAccepted(transaction, workspaceId, inviteId, uid);
  writeAccountProof(transaction, uid, email);
  return accepted;
}
