import { createHash } from 'node:crypto';
import { paths } from '@clientele/domain/paths';
import { firestore } from '../../functions/src/firebase/app.ts';
import { call, type Answer } from './call.ts';
import type { Link } from './invite-world.ts';
import { addPerson, createWorkspace, freshId, read, type Person } from './world.ts';

export type StaffScene = { workspaceId: string; owner: Person; /** of whom is invited */ email: string };

/** A workspace with an owner, and the address of somebody who is going to be invited. */
export async function createStaffScene(): Promise<StaffScene> {
  const workspaceId = await createWorkspace();
  return { workspaceId, owner: await addPerson(workspaceId), email: `${freshId('nina')}@example.test` };
}

/** What a form sends for the person of a scene. */
export function inviteInput({ workspaceId, email }: Pick<StaffScene, 'workspaceId' | 'email'>) {
  return { workspaceId, email, displayName: 'Nina Berg', role: 'viewer', permissions: [] as string[] };
}

export function inviteStaff(scene: StaffScene, fields: object = {}, by: Person = scene.owner): Promise<Answer> {
  return call('inviteMember', { ...inviteInput(scene), ...fields }, by.token);
}

/** Where the members page finds the invitation of an address. */
export function invitedIdOf(email: string): string {
  return createHash('sha256').update(email).digest('hex').slice(0, 16);
}

/** The link as it stands in the mail of the living invitation. */
export async function staffLinkOf({ workspaceId, email }: Pick<StaffScene, 'workspaceId' | 'email'>): Promise<Link> {
  const invited = await read(paths.invitedMember(workspaceId, invitedIdOf(email)));
  const inviteId = String(invited?.['inviteId']);
  const mail = await read(paths.mailDocument(`invite-${workspaceId}-${inviteId}`));
  const [, token = ''] =
    new RegExp(`/join#${workspaceId}\\.${inviteId}\\.([A-Za-z0-9_-]+)`).exec(JSON.stringify(mail)) ?? [];
  return { workspaceId, inviteId, token };
}

/** Invites and takes the link out of the mail. */
export async function invitedStaff(scene: StaffScene, fields: object = {}): Promise<Link> {
  const { httpStatus, code } = await inviteStaff(scene, fields);
  if (httpStatus !== 200) throw new Error(`The invitation was refused: ${code}`);
  return staffLinkOf(scene);
}

export async function membersOf(workspaceId: string): Promise<string[]> {
  return (await firestore().collection(paths.members(workspaceId)).get()).docs.map(({ id }) => id);
}
