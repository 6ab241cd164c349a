/** What the link of an invitation says behind its "#": it never reaches a server's logs, because browsers do not send that part. */
export type InviteLink = { workspaceId: string; inviteId: string; token: string };

export const ACCEPT_PATH = '/portal/accept';

export function inviteLink(base: string, { workspaceId, inviteId, token }: InviteLink): string {
  return `${base}${ACCEPT_PATH}#${[workspaceId, inviteId, token].join('.')}`;
}

/** Reads the part behind "#", with it or without; null when it is no invitation. */
export function readInviteLink(fragment: string): InviteLink | null {
  const [workspaceId, inviteId, token, ...more] = fragment.replace(/^#/u, '').split('.');
  if (!workspaceId || !inviteId || !token || more.length > 0) return null;
  return { workspaceId, inviteId, token };
}
