import { sameValue } from '@clientele/domain/change';
import { paths } from '@clientele/domain/paths';
import { projectInputOf, projectSchema, type ProjectFields } from '@clientele/domain/project';
import {
  createProjectInputSchema,
  type CreateProjectInput,
  type ProjectWritten,
} from '@clientele/domain/project-calls';
import { linkedUids } from '@clientele/domain/project-links';
import type { Transaction } from 'firebase-admin/firestore';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { openClient, type OpenClient } from '../clients/client-documents.ts';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { creationStamps } from '../firebase/stamps.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { writeLinks } from './links.ts';
import { readProjects, requireAddress } from './project-documents.ts';
import { requireCompliant } from './require-compliant.ts';
import { requireTeam } from './require-team.ts';

/**
 * Begins a project for a client, with the people who work on it: they see the client from then on. Needs `projects.manage` and sight of the
 * client, which no unmet compliance standard may keep from new projects.
 */
export const createProject = defineCallable({
  name: 'createProject',
  input: createProjectInputSchema,
  run: createProjectAs,
});

async function createProjectAs(input: CreateProjectInput, caller: Caller): Promise<ProjectWritten> {
  const ref = firestore().doc(paths.project(input.workspaceId, input.projectId));
  const version = await inTransaction(async (transaction) => {
    const opened = await openClient(transaction, caller, input, 'projects.manage');
    const present = readSnapshot(projectSchema, await transaction.get(ref));
    if (present !== null) return repeated(present, opened.actor.uid, input);
    await create(transaction, opened, input);
    return 1;
  });
  logs.projectWritten(input, caller.uid, 'createProject', version);
  return { version };
}

/** The same call again, because its answer was lost, is answered again; another project under this id is not. */
function repeated(present: ProjectFields, actorUid: string, { clientId, project }: CreateProjectInput): number {
  const same =
    present.version === 1 &&
    present.createdBy === actorUid &&
    present.clientId === clientId &&
    sameValue(projectInputOf(present), project);
  if (!same) throw new Refusal('version_conflict');
  return present.version;
}

async function create(
  transaction: Transaction,
  { actor, client }: OpenClient,
  { workspaceId, clientId, projectId, project, memberUids }: CreateProjectInput,
): Promise<void> {
  const place = { workspaceId, clientId };
  requireAddress(client, project);
  await requireCompliant(transaction, place, client);
  await requireTeam(transaction, workspaceId, memberUids);
  const others = await readProjects(transaction, place);
  const linked = linkedUids(client, [...others, { memberUids, deleted: false }]);
  transaction.create(firestore().doc(paths.project(workspaceId, projectId)), {
    ...project,
    clientId,
    memberUids,
    viewerUids: linked,
    deleted: false,
    ...creationStamps(actor.uid),
  });
  writeLinks(transaction, place, client, others, linked);
}
