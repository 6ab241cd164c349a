import { contactName } from '@clientele/domain/contact';
import {
  previewInviteInputSchema,
  type InvitedAccount,
  type PreviewInviteInput,
  type PreviewInviteResult,
} from '@clientele/domain/invite-calls';
import type { ContactInvite } from '@clientele/domain/invite';
import type { InviteLink } from '@clientele/domain/invite-link';
import type { Transaction } from 'firebase-admin/firestore';
import { findAccount } from '../accounts/account.ts';
import { accountStanding } from '../accounts/account-proof.ts';
import { definePublicCallable } from '../callable/define-callable.ts';
import { inSnapshot } from '../firebase/transaction.ts';
import { requireGranted } from '../members/join-workspace.ts';
import { readMember } from '../members/member-documents.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { requireOpen } from './held-invite.ts';
import { requireInvited } from './open-portal.ts';
import { unusable } from './unusable.ts';

/**
 * Says what a link invites to, and who does, to whoever has it: the page that it leads to shows that before anything is pressed. Nothing is
 * written. A link that acceptInvite would refuse has the same answer here.
 */
export const previewInvite = definePublicCallable({
  name: 'previewInvite',
  input: previewInviteInputSchema,
  run: async (link: PreviewInviteInput): Promise<PreviewInviteResult> => {
    const preview = await inSnapshot((transaction) => describe(transaction, link));
    return { ...preview, account: await standingOf(preview.email) };
  },
});

type Described<Preview = PreviewInviteResult> = Preview extends unknown ? Omit<Preview, 'account'> : never;

async function describe(transaction: Transaction, link: InviteLink): Promise<Described> {
  const invite = await requireOpen(transaction, link, new Date());
  const workspace = await readWorkspace(transaction, link.workspaceId);
  const inviter = await readMember(transaction, link.workspaceId, invite.createdBy);
  const shared = {
    workspaceName: workspace.name,
    inviterName: inviter?.displayName ?? workspace.name,
    email: invite.email,
    expiresAt: invite.expiresAt.getTime(),
  };
  if (invite.kind === 'contact') return { kind: 'contact', ...shared, ...(await namesOf(transaction, link, invite)) };
  await requireGranted(transaction, link, invite);
  return { kind: 'member', ...shared, name: invite.displayName, role: invite.role };
}

async function namesOf(transaction: Transaction, { workspaceId, inviteId }: InviteLink, invite: ContactInvite) {
  const place = { workspaceId, clientId: invite.clientId, contactId: invite.contactId };
  const { client, contact } = await requireInvited(transaction, place, inviteId, invite);
  return { clientName: client.displayName, name: contactName(contact) };
}

async function standingOf(email: string): Promise<InvitedAccount> {
  const found = await findAccount(email);
  if (found?.disabled === true) throw unusable('account_disabled');
  return accountStanding(found);
}
