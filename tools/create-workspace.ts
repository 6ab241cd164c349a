import { FieldValue } from 'firebase-admin/firestore';
import { paths } from '../domain/src/paths.ts';
import { ROLE_PERMISSIONS } from '../domain/src/roles.ts';
import { rebuildClaims } from '../functions/src/claims/rebuild-claims.ts';
import { firestore } from '../functions/src/firebase/app.ts';
import { provideAccount } from '../functions/src/members/account.ts';
import { connectProject } from './emulators/connect.ts';
import { Failure, runTool } from './process/failure.ts';
import { startingStandards } from './seed/starting-standards.ts';
import { STARTING_LISTS } from './seed/workspaces.ts';
import { USAGE, parseWorkspaceRequest, type WorkspaceRequest } from './workspaces/workspace-request.ts';

/** `npm run create-workspace -- …`: a new workspace and its first owner, in a real project or on the running emulators. */
await runTool(async () => {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const request = parseWorkspaceRequest(words);
  await connectProject(request.project);
  await requireNew(request);
  const { uid, setPasswordLink } = await provideAccount(request.owner, request.ownerName);
  await createWorkspace(request, uid);
  // The trigger does the same as soon as the functions are deployed; the owner should not have to wait for that.
  await rebuildClaims(uid);
  process.stdout.write(`\nThe workspace "${request.workspace}" is there, and ${request.owner} is its owner.\n`);
  process.stdout.write(
    setPasswordLink === null
      ? 'They sign in with the account that they already had.\n'
      : `Send them this link to set their password:\n\n${setPasswordLink}\n`,
  );
});

async function requireNew({ project, workspace }: WorkspaceRequest): Promise<void> {
  const present = await firestore().doc(paths.workspace(workspace)).get();
  if (!present.exists) return;
  throw new Failure(
    `The project "${project}" already has a workspace "${workspace}". Choose another --workspace; people are added to an existing one on its Members page.`,
  );
}

async function createWorkspace(request: WorkspaceRequest, uid: string): Promise<void> {
  const { workspace, name, currency, language, timezone, paymentTermsDays, owner, ownerName } = request;
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
    updatedBy: uid,
  });
  batch.create(firestore().doc(paths.member(workspace, uid)), {
    uid,
    status: 'active',
    role: 'owner',
    permissions: [...ROLE_PERMISSIONS.owner],
    permissionsVersion: 1,
    displayName: ownerName,
    email: owner,
    updatedAt: now,
    updatedBy: uid,
  });
  for (const { path, data } of startingStandards(workspace, new Date(), uid)) batch.create(firestore().doc(path), data);
  await batch.commit();
}
