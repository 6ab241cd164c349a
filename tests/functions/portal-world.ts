import type { FileFields } from '@clientele/domain/client-file';
import type { InvoiceFields } from '@clientele/domain/invoice';
import { paths } from '@clientele/domain/paths';
import { PORTAL_SCOPES, type PortalAccessFields, type PortalPerson } from '@clientele/domain/portal';
import { BLANK_PROJECT, type ProjectFields } from '@clientele/domain/project';
import type { WorkItemFields } from '@clientele/domain/work-item';
import { firestore } from '../../functions/src/firebase/app.ts';
import { announced } from './file-world.ts';
import { aClient, aPosition, createWorkspace, firstStamps, freshId } from './world.ts';

/** A client with a project, in a workspace with one position. */
export type PortalScene = { workspaceId: string; clientId: string; projectId: string };

export async function portalScene(): Promise<PortalScene> {
  const workspaceId = await createWorkspace('Lindgren Inspection');
  const [clientId, projectId] = [freshId('c'), freshId('p')];
  const batch = firestore().batch();
  batch.set(firestore().doc(paths.client(workspaceId, clientId)), aClient({ displayName: 'Acme', timezone: '' }));
  batch.set(firestore().doc(paths.position(workspaceId, 'tech')), aPosition({ name: 'Technician' }));
  batch.set(firestore().doc(paths.project(workspaceId, projectId)), aProject(clientId));
  await batch.commit();
  return { workspaceId, clientId, projectId };
}

export function aProject(clientId: string, fields: Partial<ProjectFields> = {}): ProjectFields {
  return {
    ...BLANK_PROJECT,
    name: 'Tank 7',
    status: 'active',
    description: 'internal: watch the valves',
    clientId,
    memberUids: ['ann'],
    viewerUids: ['ann'],
    deleted: false,
    ...firstStamps(),
    ...fields,
  };
}

export function aWorkItem(
  { clientId, projectId }: Pick<PortalScene, 'clientId' | 'projectId'>,
  fields: Partial<WorkItemFields> = {},
): WorkItemFields {
  return {
    projectId,
    positionId: 'tech',
    workDate: '2026-11-03',
    minutes: { regular: 480, overtime: 60, doubleTime: 0 },
    description: 'Checked the welds',
    clientId,
    personUid: 'ann',
    personName: 'Ann Lee',
    state: 'approved',
    rejection: '',
    approvedBy: 'bob',
    approvedAt: new Date(),
    rate: null,
    invoiceId: '',
    deleted: false,
    ...firstStamps(),
    ...fields,
  };
}

export function anInvoice(clientId: string, fields: Partial<InvoiceFields> = {}): InvoiceFields {
  return {
    clientId,
    state: 'sent',
    number: 'T-ACM-INV-NOV-2026',
    periodFrom: '2026-11-01',
    periodTo: '2026-11-30',
    currency: 'USD',
    workLines: [],
    freeLines: [{ text: 'Travel', quantity: 100, unitMinor: 5_000 }],
    taxRate: 0,
    subtotalMinor: 5_000,
    taxMinor: 0,
    totalMinor: 5_000,
    termsDays: 30,
    poNumber: '',
    footer: '',
    note: 'Thank you for the work',
    parties: {
      workspaceName: 'Lindgren Inspection',
      company: null,
      clientName: 'Acme',
      legalName: '',
      code: 'ACM',
      taxIds: [],
      address: null,
    },
    recipients: ['billing@acme.test'],
    deliveries: [],
    timesMailed: 1,
    issuedOn: '2026-11-30',
    dueOn: '2026-12-30',
    paidOn: '',
    sentAt: new Date(),
    voidReason: '',
    pdfReady: false,
    deleted: false,
    ...firstStamps(),
    ...fields,
  };
}

export function aSharedFile(fields: Partial<FileFields> = {}): FileFields {
  return announced({ visibility: 'portal', state: 'ready', versionNumber: 1, sha256: 'f'.repeat(64), ...fields });
}

/** Jane, who is let in with everything. */
export function aPortalPerson(uid: string): PortalPerson {
  return {
    uid,
    contactId: 'jane',
    name: 'Jane Doe',
    email: 'jane@acme.test',
    status: 'active',
    scopes: [...PORTAL_SCOPES],
    updatedAt: new Date(),
  };
}

export function anAccess(uid: string): PortalAccessFields {
  return {
    state: 'onboarded',
    contactName: 'Jane Doe',
    email: 'jane@acme.test',
    scopes: [...PORTAL_SCOPES],
    inviteId: '',
    invitedAt: new Date(),
    expiresAt: null,
    uid,
    ...firstStamps(),
  };
}
