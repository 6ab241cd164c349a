import { BUSINESS_CALLABLES } from './business-callables.ts';
import type { CallableCase } from './callable-scene.ts';
import {
  changeMemberInputSchema,
  inviteMemberInputSchema,
  removeMemberInputSchema,
  revokeMemberInviteInputSchema,
  setClientOwnerInputSchema,
} from '@clientele/domain/member';
import { BLANK_CLIENT } from '@clientele/domain/client';
import { createClientInputSchema, saveIdentifiersInputSchema } from '@clientele/domain/client-calls';
import { saveCompanyInputSchema, saveLogoInputSchema, saveWorkspaceInputSchema } from '@clientele/domain/company-calls';
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
import { addNoteInputSchema, mentionMark } from '@clientele/domain/note';
import { rateInputOf } from '@clientele/domain/service-rate';
import {
  copyRatesInputSchema,
  raiseRatesInputSchema,
  removeRateInputSchema,
  saveRateInputSchema,
} from '@clientele/domain/service-rate-calls';
import { undoChangeInputSchema } from '@clientele/domain/undo';
import { purgeClientInputSchema, recountWorkspaceInputSchema } from '@clientele/domain/upkeep';
import { SAMPLES } from '../support/sample-files.ts';
import { aContact, aRate, freshId } from './world.ts';

function seenAssignment(workspaceId: string, clientId: string): Record<string, unknown> {
  return { workspaceId, clientId, standardId: 'wc', version: 1 };
}

/** Callables that ask for no permission in a workspace: each has tests of its own. */
export const WITHOUT_PERMISSION: readonly string[] = ['acceptInvite', 'previewInvite', 'signOutEverywhere'];

/** Every callable there is: a new one without a row here fails a test. */
export const CALLABLES: readonly CallableCase[] = [
  {
    name: 'saveCompany',
    permission: 'workspace.manage',
    schema: saveCompanyInputSchema,
    input: ({ workspaceId }) => ({ workspaceId, version: 0, fields: { legalName: 'Lindgren AB', bankName: 'Bank' } }),
  },
  {
    name: 'saveWorkspace',
    permission: 'workspace.manage',
    schema: saveWorkspaceInputSchema,
    input: ({ workspaceId }) => ({ workspaceId, version: 0, fields: { paymentTermsDays: 14 } }),
  },
  {
    name: 'saveLogo',
    permission: 'workspace.manage',
    schema: saveLogoInputSchema,
    input: ({ workspaceId }) => ({ workspaceId, content: SAMPLES['image/png'].content.toString('base64') }),
  },
  {
    name: 'inviteMember',
    permission: 'workspace.manage',
    schema: inviteMemberInputSchema,
    input: ({ workspaceId }) => ({
      workspaceId,
      email: `${freshId('new')}@example.test`,
      displayName: 'New Person',
      role: 'viewer',
      permissions: [],
    }),
  },
  {
    name: 'revokeMemberInvite',
    permission: 'workspace.manage',
    schema: revokeMemberInviteInputSchema,
    input: ({ workspaceId }) => ({ workspaceId, invitedId: 'nobody' }),
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
  ...BUSINESS_CALLABLES,
];
