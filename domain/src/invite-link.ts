/** What the link of an invitation says. */
export type InviteLink = { workspaceId: string; inviteId: string; token: string };

/** Everything stands behind the "#": browsers do not send that part, so it never reaches the logs of a server. */
export function invitePath({ workspaceId, inviteId, token }: InviteLink): string {
  return `/portal/accept#${[workspaceId, inviteId, token].join('.')}`;
}
