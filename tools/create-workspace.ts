import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { FieldValue } from 'firebase-admin/firestore';
import { SYSTEM_ACTOR } from '../domain/src/activity.ts';
import { invitePath } from '../domain/src/invite-link.ts';
import { paths } from '../domain/src/paths.ts';
import { ROLE_PERMISSIONS } from '../domain/src/roles.ts';
import { firestore } from '../functions/src/firebase/app.ts';
import { inTransaction } from '../functions/src/firebase/transaction.ts';
import { issueMemberInvite } from '../functions/src/members/issue-member-invite.ts';
import { connectProject, isDemoProject } from './emulators/connect.ts';
import { HOST, portOffset, portsFor } from './emulators/ports.ts';
import { Failure, runTool } from './process/failure.ts';
import { projectRoot } from './process/project-root.ts';
import { startingStandards } from './seed/starting-standards.ts';
import { STARTING_LISTS } from './seed/workspaces.ts';
import { USAGE, parseWorkspaceRequest, type WorkspaceRequest } from './workspaces/workspace-request.ts';

/**
 * `npm run create-workspace -- …`: a new workspace and the invitation of its first owner, in a real project or on the running emulators.
 * As long as nobody has accepted, running it again prints a new link.
 */
await runTool(async () => {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const request = parseWorkspaceRequest(words);
  await connectProject(request.project);
  if (await isNew(request)) await createWorkspace(request);
  const link = await inviteOwner(request);
  process.stdout.write(
    `\nThe workspace "${request.workspace}" is there. ${request.owner} becomes its owner with this link, which works once, for 7 days.\n` +
      `Send it to that address and to nobody else:\n\n${link}\n`,
  );
});

/** Throws a Failure when the workspace has people: they invite the others. */
async function isNew({ project, workspace }: WorkspaceRequest): Promise<boolean> {
  const present = await firestore().doc(paths.workspace(workspace)).get();
  if (!present.exists) return true;
  const members = await firestore().collection(paths.members(workspace)).limit(1).get();
  if (members.empty) return false;
  throw new Failure(
    `The project "${project}" already has a workspace "${workspace}". Choose another --workspace; people are invited into an existing one on its Members page.`,
  );
}

async function createWorkspace(request: WorkspaceRequest): Promise<void> {
  const { workspace, name, currency, language, timezone, paymentTermsDays } = request;
  const now = FieldValue.serverTimestamp();
  const batch = firestore().batch();
  batch.create(firestore().doc(paths.workspace(workspace)), {
    name,
    currency,
    language,
    timezone,
    paymentTermsDays,
    ...STARTING_LISTS,
    setUp: 'open',
    createdAt: now,
    version: 1,
    updatedAt: now,
    updatedBy: SYSTEM_ACTOR,
  });
  for (const { path, data } of startingStandards(workspace, new Date(), SYSTEM_ACTOR))
    batch.create(firestore().doc(path), data);
  await batch.commit();
}

async function inviteOwner({ project, workspace, owner, ownerName }: WorkspaceRequest): Promise<string> {
  const wanted = {
    email: owner,
    displayName: ownerName,
    role: 'owner' as const,
    permissions: [...ROLE_PERMISSIONS.owner],
  };
  const { link } = await inTransaction((transaction) =>
    issueMemberInvite(transaction, workspace, wanted, { uid: SYSTEM_ACTOR, now: new Date() }),
  );
  return `${appAddress(project)}${invitePath('member', link)}`;
}

/** Where the product is reached: as the functions of the project are told, else where Firebase Hosting serves it. */
function appAddress(project: string): string {
  if (isDemoProject(project)) return `http://${HOST}:${portsFor(portOffset(0)).hosting}`;
  const file = join(projectRoot, 'functions', `.env.${project}`);
  const { APP_URL } = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return (APP_URL ?? `https://${project}.web.app`).replace(/\/$/u, '');
}
