import {
  addMemberInputSchema,
  changeMemberInputSchema,
  removeMemberInputSchema,
  setClientOwnerInputSchema,
} from '@clientele/domain/member';
import { BLANK_CLIENT } from '@clientele/domain/client';
import { createClientInputSchema, saveIdentifiersInputSchema } from '@clientele/domain/client-calls';
import { contactInputOf } from '@clientele/domain/contact';
import { BLANK_EVIDENCE } from '@clientele/domain/compliance';
import {
  assignStandardsInputSchema,
  changeAssignmentInputSchema,
  reviewEvidenceInputSchema,
  seenAssignmentSchema,
  submitEvidenceInputSchema,
  waiveStandardInputSchema,
} from '@clientele/domain/compliance-calls';
import {
  removeContactInputSchema,
  restoreContactInputSchema,
  saveContactInputSchema,
} from '@clientele/domain/contact-calls';
import {
  createInvoiceInputSchema,
  markInvoicePaidInputSchema,
  removeInvoiceInputSchema,
  saveInvoiceInputSchema,
  sendInvoiceInputSchema,
  voidInvoiceInputSchema,
} from '@clientele/domain/invoice-calls';
import {
  createInviteInputSchema,
  inviteAllInputSchema,
  revokeAccessInputSchema,
  setPortalScopesInputSchema,
} from '@clientele/domain/invite-calls';
import { addNoteInputSchema, mentionMark } from '@clientele/domain/note';
import { paths } from '@clientele/domain/paths';
import type { Permission } from '@clientele/domain/permissions';
import { BLANK_PROJECT } from '@clientele/domain/project';
import {
  createProjectInputSchema,
  saveProjectInputSchema,
  seenProjectSchema,
  setProjectMembersInputSchema,
} from '@clientele/domain/project-calls';
import { rateInputOf } from '@clientele/domain/service-rate';
import {
  copyRatesInputSchema,
  raiseRatesInputSchema,
  removeRateInputSchema,
  saveRateInputSchema,
} from '@clientele/domain/service-rate-calls';
import { undoChangeInputSchema } from '@clientele/domain/undo';
import {
  decideWorkItemsInputSchema,
  removeWorkItemInputSchema,
  reopenWorkItemInputSchema,
  saveWorkItemInputSchema,
  submitWorkItemsInputSchema,
} from '@clientele/domain/work-item-calls';
import { workItemInputOf } from '@clientele/domain/work-item';
import { purgeClientInputSchema, recountWorkspaceInputSchema } from '@clientele/domain/upkeep';
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

type CallableCase = {
  name: string;
  /** what the caller needs in the workspace */
  permission: Permission;
  schema: { safeParse: (input: unknown) => { success: boolean } };
  /** an input that succeeds in a fresh scene */
  input: (scene: Scene) => Record<string, unknown>;
};

function seenAssignment(workspaceId: string, clientId: string): Record<string, unknown> {
  return { workspaceId, clientId, standardId: 'wc', version: 1 };
}

function knownInvoice(workspaceId: string, clientId: string, invoiceId: string): Record<string, unknown> {
  return { workspaceId, clientId, invoiceId, version: 1 };
}

/** Callables that ask for no permission in a workspace: each has tests of its own. */
export const WITHOUT_PERMISSION: readonly string[] = ['acceptInvite', 'signOutEverywhere'];

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
    name: 'createClient',
    permission: 'clients.create',
    schema: createClientInputSchema,
    input: ({ workspaceId }) => ({
      workspaceId,
      clientId: freshId('c').replaceAll('-', ''),
      client: { ...BLANK_CLIENT, displayName: 'Bellwerk', taxIds: ['EIN:US:12-3456789'], registrationId: 'HRB 4711' },
      overrideReason: '',
    }),
  },
  {
    name: 'saveIdentifiers',
    permission: 'clients.update',
    schema: saveIdentifiersInputSchema,
    input: ({ workspaceId, clientId }) => ({
      workspaceId,
      clientId,
      version: 1,
      taxIds: ['EIN:US:98-7654321'],
      registrationId: 'HRB 815',
      overrideReason: '',
    }),
  },
  {
    name: 'purgeClient',
    permission: 'workspace.manage',
    schema: purgeClientInputSchema,
    input: ({ workspaceId, trashedId }) => ({ workspaceId, clientId: trashedId }),
  },
  {
    name: 'addNote',
    permission: 'clients.update',
    schema: addNoteInputSchema,
    input: ({ workspaceId, clientId, viewer }) => ({
      workspaceId,
      clientId,
      noteId: 'n1',
      text: `Ask ${mentionMark(viewer.uid)}`,
      mentions: [viewer.uid],
    }),
  },
  {
    name: 'undoChange',
    permission: 'clients.view',
    schema: undoChangeInputSchema,
    input: ({ workspaceId, clientId }) => ({ workspaceId, clientId, entryId: 'renamed' }),
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
    name: 'assignStandards',
    permission: 'clients.update',
    schema: assignStandardsInputSchema,
    input: ({ workspaceId, clientId, owner }) => ({
      workspaceId,
      clientId,
      standardIds: ['iso'],
      ownerUid: owner.uid,
      requiredFrom: '2026-06-01',
    }),
  },
  {
    name: 'changeAssignment',
    permission: 'clients.update',
    schema: changeAssignmentInputSchema,
    input: ({ workspaceId, clientId, owner }) => ({
      ...seenAssignment(workspaceId, clientId),
      ownerUid: owner.uid,
      requiredFrom: '2026-06-01',
    }),
  },
  {
    name: 'unassignStandard',
    permission: 'clients.update',
    schema: seenAssignmentSchema,
    input: ({ workspaceId, clientId }) => seenAssignment(workspaceId, clientId),
  },
  {
    name: 'submitEvidence',
    permission: 'clients.update',
    schema: submitEvidenceInputSchema,
    input: ({ workspaceId, clientId }) => ({
      ...seenAssignment(workspaceId, clientId),
      evidenceId: 'e2',
      evidence: { ...BLANK_EVIDENCE, certificateNumber: 'QM 12/3456', effectiveOn: '2026-06-01' },
    }),
  },
  {
    name: 'reviewEvidence',
    permission: 'clients.update',
    schema: reviewEvidenceInputSchema,
    input: ({ workspaceId, clientId }) => ({
      ...seenAssignment(workspaceId, clientId),
      evidenceId: 'e1',
      review: { status: 'rejected', reason: 'Names another company' },
    }),
  },
  {
    name: 'waiveStandard',
    permission: 'clients.update',
    schema: waiveStandardInputSchema,
    input: ({ workspaceId, clientId }) => ({
      ...seenAssignment(workspaceId, clientId),
      waiver: { reason: 'Audit is booked', until: '2199-12-31' },
    }),
  },
  {
    name: 'liftWaiver',
    permission: 'clients.update',
    schema: seenAssignmentSchema,
    input: ({ workspaceId, clientId }) => seenAssignment(workspaceId, clientId),
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
    name: 'saveWorkItem',
    permission: 'work_items.manage',
    schema: saveWorkItemInputSchema,
    input: ({ workspaceId, clientId }) => ({
      workspaceId,
      workItemId: 'fresh',
      version: 0,
      item: workItemInputOf(aWorkItem(clientId, 'tanks')),
    }),
  },
  {
    name: 'removeWorkItem',
    permission: 'work_items.manage',
    schema: removeWorkItemInputSchema,
    input: ({ workspaceId }) => ({ workspaceId, workItemId: 'drafted', version: 1 }),
  },
  {
    name: 'submitWorkItems',
    permission: 'work_items.manage',
    schema: submitWorkItemsInputSchema,
    input: ({ workspaceId }) => ({ workspaceId, items: [{ workItemId: 'drafted', version: 1 }] }),
  },
  {
    name: 'decideWorkItems',
    permission: 'work_items.approve',
    schema: decideWorkItemsInputSchema,
    input: ({ workspaceId }) => ({
      workspaceId,
      items: [{ workItemId: 'handed', version: 1 }],
      decision: { kind: 'approve' },
    }),
  },
  {
    name: 'reopenWorkItem',
    permission: 'work_items.approve',
    schema: reopenWorkItemInputSchema,
    input: ({ workspaceId }) => ({ workspaceId, workItemId: 'priced', version: 1 }),
  },
  {
    name: 'createInvite',
    permission: 'clients.invite',
    schema: createInviteInputSchema,
    input: ({ workspaceId, clientId }) => ({ workspaceId, clientId, contactId: 'jane', scopes: ['invoices'] }),
  },
  {
    name: 'inviteAll',
    permission: 'clients.invite',
    schema: inviteAllInputSchema,
    input: ({ workspaceId, clientId }) => ({ workspaceId, clientId, contactIds: ['jane'], scopes: ['invoices'] }),
  },
  {
    name: 'setPortalScopes',
    permission: 'clients.invite',
    schema: setPortalScopesInputSchema,
    input: ({ workspaceId, clientId }) => ({
      workspaceId,
      clientId,
      contactId: 'rita',
      version: 1,
      scopes: ['invoices', 'projects'],
    }),
  },
  {
    name: 'revokeAccess',
    permission: 'clients.invite',
    schema: revokeAccessInputSchema,
    input: ({ workspaceId, clientId }) => ({ workspaceId, clientId, contactId: 'rita' }),
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
  {
    name: 'createInvoice',
    permission: 'invoices.manage',
    schema: createInvoiceInputSchema,
    input: ({ workspaceId, clientId }) => ({
      workspaceId,
      clientId,
      invoiceId: 'fresh',
      periodFrom: '2026-10-01',
      periodTo: '2026-10-31',
      workItemIds: [],
      freeLines: [{ text: 'Travel', quantity: 100, unitMinor: 1000 }],
      poNumber: 'PO-7',
      note: 'Thank you',
    }),
  },
  {
    name: 'saveInvoice',
    permission: 'invoices.manage',
    schema: saveInvoiceInputSchema,
    input: ({ workspaceId, clientId }) => ({
      ...knownInvoice(workspaceId, clientId, 'draft'),
      workItemIds: [],
      freeLines: [{ text: 'Travel', quantity: 200, unitMinor: 1000 }],
      poNumber: 'PO-7',
      note: 'Thank you',
    }),
  },
  {
    name: 'sendInvoice',
    permission: 'invoices.manage',
    schema: sendInvoiceInputSchema,
    input: ({ workspaceId, clientId }) => knownInvoice(workspaceId, clientId, 'draft'),
  },
  {
    name: 'removeInvoice',
    permission: 'invoices.manage',
    schema: removeInvoiceInputSchema,
    input: ({ workspaceId, clientId }) => knownInvoice(workspaceId, clientId, 'draft'),
  },
  {
    name: 'markInvoicePaid',
    permission: 'invoices.manage',
    schema: markInvoicePaidInputSchema,
    input: ({ workspaceId, clientId }) => ({
      ...knownInvoice(workspaceId, clientId, 'sent'),
      paidOn: '2020-01-16',
    }),
  },
  {
    name: 'voidInvoice',
    permission: 'invoices.manage',
    schema: voidInvoiceInputSchema,
    input: ({ workspaceId, clientId }) => ({ ...knownInvoice(workspaceId, clientId, 'sent'), reason: 'Wrong hours' }),
  },
  {
    name: 'createProject',
    permission: 'projects.manage',
    schema: createProjectInputSchema,
    input: ({ workspaceId, clientId, viewer }) => ({
      workspaceId,
      clientId,
      projectId: 'pipe',
      project: { ...BLANK_PROJECT, name: 'Pipe survey' },
      memberUids: [viewer.uid],
    }),
  },
  {
    name: 'saveProject',
    permission: 'projects.manage',
    schema: saveProjectInputSchema,
    input: ({ workspaceId }) => ({
      workspaceId,
      projectId: 'tank',
      version: 1,
      project: { ...BLANK_PROJECT, name: 'Tank survey', code: 'TANK-7', startsOn: '2026-06-01' },
    }),
  },
  {
    name: 'setProjectMembers',
    permission: 'projects.manage',
    schema: setProjectMembersInputSchema,
    input: ({ workspaceId, viewer }) => ({ workspaceId, projectId: 'tank', version: 1, memberUids: [viewer.uid] }),
  },
  {
    name: 'removeProject',
    permission: 'projects.manage',
    schema: seenProjectSchema,
    input: ({ workspaceId }) => ({ workspaceId, projectId: 'tank', version: 1 }),
  },
  {
    name: 'restoreProject',
    permission: 'projects.manage',
    schema: seenProjectSchema,
    input: ({ workspaceId }) => ({ workspaceId, projectId: 'removed', version: 1 }),
  },
];
