import { paths } from '@clientele/domain/paths';
import { projectInputOf, projectSchema, type Project, type ProjectInput } from '@clientele/domain/project';
import type { ProjectWritten, SaveProjectInput } from '@clientele/domain/project-calls';
import { doc, getDocFromServer } from 'firebase/firestore';
import { readDocument } from '../../../firebase/documents.ts';
import { failureOf } from '../../../firebase/failure.ts';
import { firestore } from '../../../firebase/firestore.ts';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import { RefusedWrite } from '../../../firebase/refused-write.ts';
import { mergeEdit } from '../../../forms/merge.ts';
import type { Session } from '../../../session/session.tsx';

/**
 * Saves an edit on top of what is stored. Fields that only somebody else changed meanwhile keep their value; a field that both changed to
 * different values fails with `version_conflict`. Needs the network.
 * @param base what the person started from
 */
export function saveProject(session: Session, base: Project, mine: ProjectInput): Promise<void> {
  return trackWrite(save(session, base, mine));
}

async function save(session: Session, base: Project, mine: ProjectInput): Promise<void> {
  const workspaceId = session.workspace.id;
  const { id: projectId, version } = base;
  try {
    await call<SaveProjectInput, ProjectWritten>('saveProject', { workspaceId, projectId, version, project: mine });
  } catch (error) {
    if (failureOf(error).code !== 'version_conflict') throw error;
    const snapshot = await getDocFromServer(doc(firestore(), paths.project(workspaceId, projectId)));
    const newest = readDocument(projectSchema, snapshot);
    if (newest === null || newest.deleted) throw new RefusedWrite('subject_not_found');
    const theirs = projectInputOf(newest);
    const { changes, conflicts } = mergeEdit(projectInputOf(base), mine, theirs);
    if (conflicts.length > 0 || newest.version === version) throw error;
    await save(session, newest, { ...theirs, ...changes });
  }
}
