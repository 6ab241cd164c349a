import type { InviteLink } from '@clientele/domain/invite-link';

/** What an invitation's address says behind its "#"; null when a part is missing. */
export function readInviteLink(hash: string): InviteLink | null {
  const [workspaceId, inviteId, token, ...more] = hash.replace(/^#/, '').split('.');
  if (!workspaceId || !inviteId || !token || more.length > 0) return null;
  return { workspaceId, inviteId, token };
}
