import { randomBytes, randomInt } from 'node:crypto';
import { FieldValue } from 'firebase-admin/firestore';
import { BLANK_CLIENT, type ClientFields, type ClientInput } from '../../domain/src/client.ts';
import type { MemberFields } from '../../domain/src/member.ts';
import { paths } from '../../domain/src/paths.ts';
import type { Permission } from '../../domain/src/permissions.ts';
import { permissionsOfRole, type Role } from '../../domain/src/roles.ts';
import type { SettingsFields, SettingsGroup } from '../../domain/src/settings.ts';
import type { StoredWorkspace, UserFields } from '../../domain/src/workspace.ts';
import type { AccountProof } from '../../functions/src/accounts/account-proof.ts';
import { planClaims, tokenClaims } from '../../functions/src/claims/plan-claims.ts';
import { auth, firestore } from '../../functions/src/firebase/app.ts';
import { connectDemoProject } from '../../tools/emulators/connect.ts';
import { DEMO_PASSWORD, DEMO_PROJECT } from '../../tools/seed/accounts.ts';
import { STARTING_LISTS } from '../../tools/seed/workspaces.ts';
import { writeClients } from '../../tools/seed/write-clients.ts';

export type TestPerson = { uid: string; email: string; name: string };
export type TestClient = { id: string; name: string; code: string; path: string };

/** A workspace of its own, so that tests neither disturb each other nor find what an earlier run left. */
export type TestWorkspace = { id: string; name: string; owner: TestPerson; manager: TestPerson; viewer: TestPerson };

export async function createWorkspace(name = 'Lindgren Inspection'): Promise<TestWorkspace> {
  connectDemoProject(DEMO_PROJECT);
  const id = freshId('e2e');
  const workspace: StoredWorkspace = {
    name,
    currency: 'USD',
    language: 'en',
    timezone: 'America/New_York',
    paymentTermsDays: 30,
    ...STARTING_LISTS,
    createdAt: new Date(),
  };
  await firestore().doc(paths.workspace(id)).create(workspace);
  const [owner, manager, viewer] = await Promise.all([
    addPerson({ id, name }, 'Olivia Ortega', 'owner'),
    addPerson({ id, name }, 'Marcus Lund', 'manager'),
    addPerson({ id, name }, 'Vera Novak', 'viewer'),
  ]);
  return { id, name, owner, manager, viewer };
}

/** An account with the password of the demo accounts, and its membership: as the functions would have left them. */
export async function addPerson(
  workspace: Pick<TestWorkspace, 'id' | 'name'>,
  name: string,
  role: Role,
  custom: readonly Permission[] = [],
): Promise<TestPerson> {
  connectDemoProject(DEMO_PROJECT);
  const uid = freshId('person');
  const email = `${uid}@example.test`;
  const permissions = [...permissionsOfRole(role, custom)];
  const plan = planClaims(null, [{ workspaceId: workspace.id, permissions }]);
  if (plan.kind === 'too_large') throw new Error(`The claims of ${email} do not fit.`);
  const member: MemberFields = {
    uid,
    status: 'active',
    role,
    permissions,
    permissionsVersion: 1,
    displayName: name,
    email,
    updatedAt: new Date(),
    updatedBy: uid,
  };
  const user: UserFields = {
    claimsVersion: plan.state.version,
    workspaces: { [workspace.id]: { name: workspace.name } },
    portals: {},
  };
  await auth().createUser({ uid, email, displayName: name, password: DEMO_PASSWORD, emailVerified: true });
  await auth().setCustomUserClaims(uid, tokenClaims(plan.state));
  const batch = firestore().batch();
  batch.create(firestore().doc(paths.claimsState(uid)), plan.state);
  batch.create(firestore().doc(paths.user(uid)), user);
  batch.create(firestore().doc(paths.member(workspace.id, uid)), member);
  const proof: AccountProof = { email, provenAt: new Date() };
  batch.create(firestore().doc(paths.accountProof(uid)), proof);
  await batch.commit();
  return { uid, email, name };
}

/** Clients with code, timeline and place in the counters. Without a name of their own they get one that no other has. */
export async function addClients(
  workspace: TestWorkspace,
  wanted: readonly Partial<ClientInput>[],
  linked: readonly string[] = [],
): Promise<TestClient[]> {
  const { uid } = workspace.manager;
  const clients = wanted.map((fields) => ({
    id: freshId('client'),
    ownerUid: uid,
    memberUids: [uid, ...linked],
    input: { ...BLANK_CLIENT, displayName: freshName(), code: freshCode(), ...fields },
    steps: [{ by: uid, daysAgo: 3, patch: {} }],
  }));
  await writeClients(workspace.id, clients, new Date());
  return clients.map(({ id, input }) => ({
    id,
    name: input.displayName,
    code: input.code,
    path: `/w/${workspace.id}/clients/${id}`,
  }));
}

/** `linked` are people who see it besides the manager. */
export async function addClient(
  workspace: TestWorkspace,
  fields: Partial<ClientInput> = {},
  linked: readonly string[] = [],
): Promise<TestClient> {
  const [client] = await addClients(workspace, [fields], linked);
  if (!client) throw new Error('No client was written.');
  return client;
}

/** An edit by the manager, in a browser that nobody looks at. */
export async function editClient(
  workspace: TestWorkspace,
  clientId: string,
  change: Partial<ClientFields>,
): Promise<void> {
  const document = firestore().doc(paths.client(workspace.id, clientId));
  await firestore().runTransaction(async (transaction) => {
    const version = (await transaction.get(document)).get('version') as number;
    const stamps = { version: version + 1, updatedAt: new Date(), updatedBy: workspace.manager.uid };
    transaction.update(document, { ...change, ...stamps });
  });
}

/** What is stored of a client, straight from the database. */
export async function storedClient(workspace: TestWorkspace, clientId: string): Promise<Partial<ClientFields>> {
  return (await firestore().doc(paths.client(workspace.id, clientId)).get()).data() ?? {};
}

/** What is stored of one group of a client's settings; nothing when it was never written. */
export async function storedSettings(
  workspace: TestWorkspace,
  group: SettingsGroup,
  clientId: string,
): Promise<Partial<SettingsFields>> {
  return (
    (
      await firestore()
        .doc(paths.clientSettingsGroup(workspace.id, clientId, group))
        .get()
    ).data() ?? {}
  );
}

/** How many clients of a workspace have a name, in the Trash or not. */
export async function countNamed(workspace: TestWorkspace, displayName: string): Promise<number> {
  const named = firestore().collection(paths.clients(workspace.id)).where('displayName', '==', displayName);
  return (await named.count().get()).data().count;
}

function freshId(kind: string): string {
  return `${kind}-${randomBytes(5).toString('hex')}`;
}

export function freshName(beginning = 'Testwerk'): string {
  return `${beginning} ${randomBytes(3).toString('hex')}`;
}

export function freshCode(): string {
  return Array.from({ length: 6 }, () => String.fromCharCode(65 + randomInt(26))).join('');
}

/** The code of a set-password link, as it would stand in a mail. */
export async function passwordCode({ email }: TestPerson): Promise<string> {
  return new URL(await auth().generatePasswordResetLink(email)).searchParams.get('oobCode') ?? '';
}

/** Takes permissions away, or gives them, without the members page. */
export async function setPermissions(
  workspace: TestWorkspace,
  { uid }: TestPerson,
  permissions: readonly Permission[],
): Promise<void> {
  await firestore()
    .doc(paths.member(workspace.id, uid))
    .update({
      role: 'custom',
      permissions: [...permissions],
      permissionsVersion: FieldValue.increment(1),
      updatedAt: new Date(),
      updatedBy: workspace.owner.uid,
    });
}

/** Adds somebody who has an account to a further workspace; their claims follow by themselves. */
export async function addMembership(workspace: TestWorkspace, person: TestPerson, role: Role): Promise<void> {
  const member: MemberFields = {
    uid: person.uid,
    status: 'active',
    role,
    permissions: [...permissionsOfRole(role, [])],
    permissionsVersion: 1,
    displayName: person.name,
    email: person.email,
    updatedAt: new Date(),
    updatedBy: workspace.owner.uid,
  };
  await firestore().doc(paths.member(workspace.id, person.uid)).create(member);
}

export function freshPassword(): string {
  return `harbour crane ${randomBytes(4).toString('hex')}`;
}
