import { paths } from '@clientele/domain/paths';
import type { Permission } from '@clientele/domain/permissions';
import { firestore } from '../../functions/src/firebase/app.ts';
import { anInvoice, aSentInvoice } from './invoice-world.ts';
import {
  aClient,
  aWorkItem,
  aPiece,
  aWaiver,
  aContact,
  anAccess,
  anAssignment,
  anEdit,
  aPosition,
  aProject,
  aRate,
  aStandard,
  addPerson,
  createWorkspace,
  freshId,
  type Person,
} from './world.ts';

/** A workspace with an owner, a viewer, a position, a live client with a rate, a contact and a removed one, and an assigned standard, another with a rate, and one in the Trash. */
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
    .set(aContact({ isPrimary: true, emails: ['jane@acme.test'] }));
  await firestore()
    .doc(paths.access(workspaceId, clientId, 'rita'))
    .set(anAccess());
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
  await firestore().doc(paths.project(workspaceId, 'tank')).set(aProject(clientId));
  await firestore()
    .doc(paths.project(workspaceId, 'removed'))
    .set(aProject(clientId, { deleted: true }));
  await firestore().doc(paths.invoice(workspaceId, 'draft')).set(anInvoice(clientId));
  await firestore().doc(paths.invoice(workspaceId, 'sent')).set(aSentInvoice(clientId));
  await firestore()
    .doc(paths.project(workspaceId, 'tanks'))
    .set(aProject(clientId, { memberUids: [owner.uid] }));
  const own = { personUid: owner.uid };
  await firestore()
    .doc(paths.workItem(workspaceId, 'drafted'))
    .set(aWorkItem(clientId, 'tanks', own));
  await firestore()
    .doc(paths.workItem(workspaceId, 'handed'))
    .set(aWorkItem(clientId, 'tanks', { state: 'submitted' }));
  await firestore()
    .doc(paths.workItem(workspaceId, 'priced'))
    .set(aWorkItem(clientId, 'tanks', { state: 'approved', approvedBy: 'bo', approvedAt: new Date() }));
  await firestore().doc(paths.standard(workspaceId, 'iso')).set(aStandard());
  await firestore()
    .doc(paths.standard(workspaceId, 'wc'))
    .set(aStandard({ code: 'WC', evidenceRequired: false }));
  await firestore()
    .doc(paths.assignment(workspaceId, clientId, 'wc'))
    .set(anAssignment({ evidence: { e1: aPiece() }, waiver: aWaiver() }));
  await firestore()
    .doc(paths.activityEntry(workspaceId, clientId, 'renamed'))
    .set(anEdit({ displayName: { from: 'Acme Inc', to: 'Acme' } }));
  return { workspaceId, owner, viewer, clientId, otherId, trashedId };
}

export type CallableCase = {
  name: string;
  /** what the caller needs in the workspace */
  permission: Permission;
  schema: { safeParse: (input: unknown) => { success: boolean } };
  /** an input that succeeds in a fresh scene */
  input: (scene: Scene) => Record<string, unknown>;
};
