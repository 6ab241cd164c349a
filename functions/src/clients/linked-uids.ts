import type { ClientFields } from '@clientele/domain/client';

/**
 * Who is linked to a client when it gets a new owner: everybody who was, without the former owner unless they created it, and the new owner.
 * Members of the client's projects belong here as soon as there are projects.
 */
export function linkedUids(
  client: Pick<ClientFields, 'memberUids' | 'ownerUid' | 'createdBy'>,
  newOwnerUid: string,
): string[] {
  const stay = client.memberUids.filter((uid) => uid !== client.ownerUid || uid === client.createdBy);
  return [...new Set([...stay, newOwnerUid])];
}
