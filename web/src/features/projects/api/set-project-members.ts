import type { Project } from '@clientele/domain/project';
import type { ProjectWritten, SetProjectMembersInput } from '@clientele/domain/project-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import type { Session } from '../../../session/session.tsx';

/** Says who works on a project, and so sees its client. Fails with `version_conflict` when somebody else was faster. */
export async function setProjectMembers(
  { workspace }: Session,
  { id, version }: Pick<Project, 'id' | 'version'>,
  memberUids: string[],
): Promise<ProjectWritten> {
  const input = { workspaceId: workspace.id, projectId: id, version, memberUids };
  return trackWrite(call<SetProjectMembersInput, ProjectWritten>('setProjectMembers', input));
}
