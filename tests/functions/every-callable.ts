import {
  addMemberInputSchema,
  changeMemberInputSchema,
  removeMemberInputSchema,
  setClientOwnerInputSchema,
} from '@clientele/domain/member';
import { paths } from '@clientele/domain/paths';
import type { Permission } from '@clientele/domain/permissions';
import { purgeClientInputSchema, recountWorkspaceInputSchema } from '@clientele/domain/upkeep';
import { firestore } from '../../functions/src/firebase/app.ts';
import { aClient, addPerson, createWorkspace, freshId, type Person } from './world.ts';

/** A workspace with an owner, a viewer, a live client and one in the Trash. */
export type Scene = { workspaceId: string; owner: Person; viewer: Person; clientId: string; trashedId: string };

export async function createScene(): Promise<Scene> {
  const workspaceId = await createWorkspace();
  const [owner, viewer] = await Promise.all([addPerson(workspaceId), addPerson(workspaceId, { role: 'viewer' })]);
  const [clientId, trashedId] = [freshId('c'), freshId('c')];
  await firestore().doc(paths.client(workspaceId, clientId)).set(aClient());
  await firestore()
    .doc(paths.client(workspaceId, trashedId))
    .set(aClient({ deleted: true, deletedAt: new Date(), deletedBy: 'ann' }));
  return { workspaceId, owner, viewer, clientId, trashedId };
}

type CallableCase = {
  name: string;
  /** what the caller needs in the workspace */
  permission: Permission;
  schema: { safeParse: (input: unknown) => { success: boolean } };
  /** an input that succeeds in a fresh scene */
  input: (scene: Scene) => Record<string, unknown>;
};

/** Every callable there is: a new one without a row here fails a test. */
export const CALLABLES: readonly CallableCase[] = [
  {
    name: 'addMember',
    permission: 'workspace.manage',
    schema: addMemberInputSchema,
    input: ({ workspaceId }) => ({
      workspaceId,
      email: `${freshId('new')}@example.test`,
      displayName: 'New Person',
      role: 'viewer',
      permissions: [],
    }),
  },
  {
    name: 'changeMember',
    permission: 'workspace.manage',
    schema: changeMemberInputSchema,
    input: ({ workspaceId, viewer }) => ({
      workspaceId,
      uid: viewer.uid,
      permissionsVersion: 1,
      role: 'custom',
      permissions: ['clients.view'],
    }),
  },
  {
    name: 'removeMember',
    permission: 'workspace.manage',
    schema: removeMemberInputSchema,
    input: ({ workspaceId, viewer }) => ({ workspaceId, uid: viewer.uid }),
  },
  {
    name: 'setClientOwner',
    permission: 'clients.update',
    schema: setClientOwnerInputSchema,
    input: ({ workspaceId, clientId, owner }) => ({ workspaceId, clientId, ownerUid: owner.uid, version: 1 }),
  },
  {
    name: 'purgeClient',
    permission: 'workspace.manage',
    schema: purgeClientInputSchema,
    input: ({ workspaceId, trashedId }) => ({ workspaceId, clientId: trashedId }),
  },
  {
    name: 'recountWorkspace',
    permission: 'workspace.manage',
    schema: recountWorkspaceInputSchema,
    input: ({ workspaceId }) => ({ workspaceId }),
  },
];
