import {
  addMemberInputSchema,
  changeMemberInputSchema,
  removeMemberInputSchema,
  setClientOwnerInputSchema,
} from '@clientele/domain/member';
import { contactInputOf } from '@clientele/domain/contact';
import {
  removeContactInputSchema,
  restoreContactInputSchema,
  saveContactInputSchema,
} from '@clientele/domain/contact-calls';
import { paths } from '@clientele/domain/paths';
import type { Permission } from '@clientele/domain/permissions';
import { rateInputOf } from '@clientele/domain/service-rate';
import {
  copyRatesInputSchema,
  raiseRatesInputSchema,
  removeRateInputSchema,
  saveRateInputSchema,
} from '@clientele/domain/service-rate-calls';
import { purgeClientInputSchema, recountWorkspaceInputSchema } from '@clientele/domain/upkeep';
import { firestore } from '../../functions/src/firebase/app.ts';
import { aClient, aContact, aPosition, aRate, addPerson, createWorkspace, freshId, type Person } from './world.ts';

/** A workspace with an owner, a viewer, a position, a live client with a rate, a contact and a removed one, another with a rate, and one in the Trash. */
export type Scene = {
  workspaceId: string;
  owner: Person;
  viewer: Person;
  clientId: string;
  otherId: string;
  trashedId: string;
};

export async function createScene(): Promise<Scene> {
  const workspaceId = await createWorkspace();
  const [owner, viewer] = await Promise.all([addPerson(workspaceId), addPerson(workspaceId, { role: 'viewer' })]);
  const [clientId, otherId, trashedId] = [freshId('c'), freshId('c'), freshId('c')];
  await firestore().doc(paths.client(workspaceId, clientId)).set(aClient());
  await firestore().doc(paths.client(workspaceId, otherId)).set(aClient());
  await firestore().doc(paths.position(workspaceId, 'tech')).set(aPosition());
  await firestore()
    .doc(paths.contact(workspaceId, clientId, 'jane'))
    .set(aContact({ isPrimary: true }));
  await firestore()
    .doc(paths.contact(workspaceId, clientId, 'gone'))
    .set(aContact({ deleted: true }));
  await firestore()
    .doc(paths.rate(workspaceId, clientId, 'hourly'))
    .set(aRate());
  await firestore()
    .doc(paths.rate(workspaceId, otherId, 'daily'))
    .set(aRate({ unit: 'day' }));
  await firestore()
    .doc(paths.client(workspaceId, trashedId))
    .set(aClient({ deleted: true, deletedAt: new Date(), deletedBy: 'ann' }));
  return { workspaceId, owner, viewer, clientId, otherId, trashedId };
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
  {
    name: 'saveContact',
    permission: 'clients.update',
    schema: saveContactInputSchema,
    input: ({ workspaceId, clientId }) => ({
      workspaceId,
      clientId,
      contactId: 'new',
      version: 0,
      contact: contactInputOf(aContact({ emails: ['new@example.test'], phones: ['+12125550100'], roles: ['billing'] })),
      asPrimary: true,
    }),
  },
  {
    name: 'removeContact',
    permission: 'clients.update',
    schema: removeContactInputSchema,
    input: ({ workspaceId, clientId }) => ({ workspaceId, clientId, contactId: 'jane', version: 1, successorId: null }),
  },
  {
    name: 'restoreContact',
    permission: 'clients.update',
    schema: restoreContactInputSchema,
    input: ({ workspaceId, clientId }) => ({ workspaceId, clientId, contactId: 'gone', version: 1 }),
  },
  {
    name: 'saveRate',
    permission: 'clients.manage_rates',
    schema: saveRateInputSchema,
    input: ({ workspaceId, clientId }) => ({
      workspaceId,
      clientId,
      rateId: 'june',
      version: 0,
      rate: rateInputOf(aRate({ effectiveFrom: '2026-06-01' })),
      ends: [{ rateId: 'hourly', effectiveTo: '2026-06-01' }],
    }),
  },
  {
    name: 'removeRate',
    permission: 'clients.manage_rates',
    schema: removeRateInputSchema,
    input: ({ workspaceId, clientId }) => ({ workspaceId, clientId, rateId: 'hourly', version: 1 }),
  },
  {
    name: 'raiseRates',
    permission: 'clients.manage_rates',
    schema: raiseRatesInputSchema,
    input: ({ workspaceId, clientId }) => ({
      workspaceId,
      clientId,
      raise: { percent: 325, from: '2026-06-01' },
      seen: [{ rateId: 'hourly', version: 1 }],
    }),
  },
  {
    name: 'copyRates',
    permission: 'clients.manage_rates',
    schema: copyRatesInputSchema,
    input: ({ workspaceId, clientId, otherId }) => ({
      workspaceId,
      clientId,
      sourceId: otherId,
      from: '2026-06-01',
      seen: [{ rateId: 'hourly', version: 1 }],
      sourceSeen: [{ rateId: 'daily', version: 1 }],
    }),
  },
];
