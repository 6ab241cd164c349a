import { paths } from '@clientele/domain/paths';
import type { ProjectFields } from '@clientele/domain/project';
import { linkedUids } from '@clientele/domain/project-links';
import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { editStamps } from '../firebase/stamps.ts';
import { writeLinks } from './links.ts';
import { readProjects, type OpenProject } from './project-documents.ts';

/** Changes what decides who is linked to the client, and links them in the same transaction. Returns the project's new version. */
export async function writeTeam(
  transaction: Transaction,
  { actor, client, project, place }: OpenProject,
  change: Partial<Pick<ProjectFields, 'memberUids' | 'deleted'>>,
): Promise<number> {
  const others = (await readProjects(transaction, place)).filter(({ id }) => id !== project.id);
  const linked = linkedUids(client, [...others, { ...project, ...change }]);
  const stamps = editStamps(actor.uid, project.version + 1);
  transaction.update(firestore().doc(paths.project(place.workspaceId, project.id)), {
    ...change,
    viewerUids: linked,
    ...stamps,
  });
  writeLinks(transaction, place, client, others, linked);
  return stamps.version;
}
