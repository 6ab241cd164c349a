import type { InviteKind } from './invite.ts';

/** What the link of an invitation says. */
export type InviteLink = { workspaceId: string; inviteId: string; token: string };

/** Contacts accept in the app of the portal, staff in their own. */
export const INVITE_PAGES: Readonly<Record<InviteKind, string>> = { contact: '/portal/accept', member: '/join' };

/** Everything stands behind the "#": browsers do not send that part, so it never reaches the logs of a server. */
export function invitePath(kind: InviteKind, { workspaceId, inviteId, token }: InviteLink): string {
  return `${INVITE_PAGES[kind]}#${[workspaceId, inviteId, token].join('.')}`;
}

/** What an invitation's address says behind its "#"; null when a part is missing. */
export function readInviteLink(hash: string): InviteLink | null {
  const [workspaceId, inviteId, token, ...more] = hash.replace(/^#/, '').split('.');
  if (!workspaceId || !inviteId || !token || more.length > 0) return null;
  return { workspaceId, inviteId, token };
}
