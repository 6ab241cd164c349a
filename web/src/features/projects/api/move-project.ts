import type { ProjectWritten, SeenProject } from '@clientele/domain/project-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Removes a project; answers with the version that `restoreProject` takes. */
export function removeProject(seen: SeenProject): Promise<ProjectWritten> {
  return trackWrite(call<SeenProject, ProjectWritten>('removeProject', seen));
}

/** Brings back a removed project, as it was removed in this version. */
export function restoreProject(seen: SeenProject): Promise<ProjectWritten> {
  return trackWrite(call<SeenProject, ProjectWritten>('restoreProject', seen));
}
