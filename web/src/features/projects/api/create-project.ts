import { paths } from '@clientele/domain/paths';
import type { CreateProjectInput, ProjectWritten } from '@clientele/domain/project-calls';
import { collection, doc } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';
import type { Session } from '../../../session/session.tsx';

/** An id for a project that is about to begin. One form keeps one id, so that saving again after a lost answer adds nothing. */
export function newProjectId({ workspace }: Session): string {
  return doc(collection(firestore(), paths.projects(workspace.id))).id;
}

/** Begins a project; its people see the client from then on. Throws what failureOf() reads. */
export async function createProject(input: CreateProjectInput): Promise<void> {
  await trackWrite(call<CreateProjectInput, ProjectWritten>('createProject', input));
}
