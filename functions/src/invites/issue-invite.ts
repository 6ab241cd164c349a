import { INVITE_DAYS, type ContactInvite, type InviteFields, type MemberInvite } from '@clientele/domain/invite';
import type { InviteLink } from '@clientele/domain/invite-link';
import { nextInviteAt } from '@clientele/domain/invite-limits';
import { paths } from '@clientele/domain/paths';
import type { Query, Transaction } from 'firebase-admin/firestore';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { inviteRef } from './invite-documents.ts';
import { hashOfToken, newInviteToken } from './invite-token.ts';
import { recentInvites } from './recent-invites.ts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** What an invitation says that is not the same for all. */
type Wanted =
  | Pick<ContactInvite, 'kind' | 'clientId' | 'contactId' | 'scopes' | 'email' | 'createdBy'>
  | Pick<MemberInvite, 'kind' | 'displayName' | 'role' | 'permissions' | 'email' | 'createdBy'>;

/** The link goes into the mail to the invitation's address, and nowhere else. */
export type IssuedInvite = { link: InviteLink; invite: InviteFields };

/** Throws the Refusal rate_limited, with when it is possible again. `ofPerson` finds the invitations of one person. */
export async function requireWithinLimits(
  transaction: Transaction,
  workspaceId: string,
  ofPerson: Query,
  now: Date,
): Promise<void> {
  const next = nextInviteAt(await recentInvites(transaction, workspaceId, ofPerson, now), now);
  if (next !== null) throw new Refusal('rate_limited', { retryAt: next.getTime() });
}

/** Writes an invitation with a fresh token; the earlier one, if there is one, ends in the same transaction. */
export function issueInvite(
  transaction: Transaction,
  workspaceId: string,
  wanted: Wanted,
  { earlierId, now }: { earlierId: string | null; now: Date },
): IssuedInvite {
  const ref = firestore().collection(paths.invites(workspaceId)).doc();
  const token = newInviteToken();
  const invite: InviteFields = {
    ...wanted,
    tokenHash: hashOfToken(token),
    state: 'pending',
    createdAt: now,
    expiresAt: new Date(now.getTime() + INVITE_DAYS * DAY_MILLISECONDS),
    acceptedAt: null,
    acceptedBy: '',
    heldBy: '',
    heldUntil: null,
  };
  if (earlierId !== null) transaction.update(inviteRef(workspaceId, earlierId), { state: 'replaced' });
  transaction.create(ref, invite);
  return { link: { workspaceId, inviteId: ref.id, token }, invite };
}
