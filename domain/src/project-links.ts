import type { ClientFields } from './client.ts';
import type { ProjectFields } from './project.ts';

type Linking = Pick<ProjectFields, 'memberUids' | 'deleted'>;

/**
 * Who is linked to a client, each once and in order: its owner, its creator, and everybody who works on one of its projects that was not
 * removed. The client's `memberUids` and the `viewerUids` of all its projects are this and nothing else.
 */
export function linkedUids(
  { ownerUid, createdBy }: Pick<ClientFields, 'ownerUid' | 'createdBy'>,
  projects: readonly Linking[],
): string[] {
  const members = projects.filter(({ deleted }) => !deleted).flatMap(({ memberUids }) => memberUids);
  return [...new Set([ownerUid, createdBy, ...members])].filter((uid) => uid !== '').toSorted();
}
