import type { CallableCase } from './callable-scene.ts';
import {
  createInvoiceInputSchema,
  markInvoicePaidInputSchema,
  removeInvoiceInputSchema,
  saveInvoiceInputSchema,
  resendInvoiceInputSchema,
  sendInvoiceInputSchema,
  voidInvoiceInputSchema,
} from '@clientele/domain/invoice-calls';
import {
  createInviteInputSchema,
  inviteAllInputSchema,
  revokeAccessInputSchema,
  setPortalScopesInputSchema,
} from '@clientele/domain/invite-calls';
import { BLANK_PROJECT } from '@clientele/domain/project';
import {
  createProjectInputSchema,
  saveProjectInputSchema,
  seenProjectSchema,
  setProjectMembersInputSchema,
} from '@clientele/domain/project-calls';
import {
  decideWorkItemsInputSchema,
  removeWorkItemInputSchema,
  reopenWorkItemInputSchema,
  saveWorkItemInputSchema,
  submitWorkItemsInputSchema,
} from '@clientele/domain/work-item-calls';
import { workItemInputOf } from '@clientele/domain/work-item';
import { aWorkItem } from './world.ts';

function knownInvoice(workspaceId: string, clientId: string, invoiceId: string): Record<string, unknown> {
  return { workspaceId, clientId, invoiceId, version: 1 };
}

/** What projects, work, invoices and the portal are done with. */
export const BUSINESS_CALLABLES: readonly CallableCase[] = [
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
    name: 'resendInvoice',
    permission: 'invoices.manage',
    schema: resendInvoiceInputSchema,
    input: ({ workspaceId, clientId }) => ({
      ...knownInvoice(workspaceId, clientId, 'sent'),
      recipients: ['jane@acme.test'],
      message: 'Once more',
    }),
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
