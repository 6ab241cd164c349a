import { NEW_INVOICE, type Invoice, type InvoiceFields } from '@clientele/domain/invoice';
import type { RateSnapshot, WorkItemFields } from '@clientele/domain/work-item';
import { paths } from '@clientele/domain/paths';
import { firestore } from '../../functions/src/firebase/app.ts';
import {
  aClient,
  aContact,
  addPerson,
  aPosition,
  aProject,
  aRate,
  createWorkspace,
  firstStamps,
  freshId,
  read,
  type Person,
} from './world.ts';
import type { Answer } from './call.ts';

/** A draft over ten dollars that somebody wrote by hand. */
export function anInvoice(clientId: string, fields: Partial<InvoiceFields> = {}): InvoiceFields {
  return {
    ...NEW_INVOICE,
    clientId,
    periodFrom: '2026-10-01',
    periodTo: '2026-10-31',
    currency: 'USD',
    workLines: [],
    freeLines: [{ text: 'Travel', quantity: 100, unitMinor: 1000 }],
    taxRate: 0,
    subtotalMinor: 1000,
    taxMinor: 0,
    totalMinor: 1000,
    termsDays: 30,
    poNumber: '',
    footer: '',
    note: '',
    parties: {
      workspaceName: 'Test',
      clientName: 'Acme',
      legalName: '',
      code: '',
      taxIds: [],
      address: null,
      company: null,
    },
    ...firstStamps(),
    ...fields,
  };
}

/** One that was sent on 15 January 2020. */
export function aSentInvoice(clientId: string, fields: Partial<InvoiceFields> = {}): InvoiceFields {
  const issued = { number: 'T-ACME-INV-JAN-2020', issuedOn: '2020-01-15', dueOn: '2020-02-14', sentAt: new Date() };
  return anInvoice(clientId, { state: 'sent', ...issued, ...fields });
}

const RATE: RateSnapshot = {
  rateId: 'hourly',
  unit: 'hour',
  currency: 'USD',
  lines: [],
  totalMinor: 76_000,
  explanation: [],
};

/** Eight approved hours of the technician ann on 12 October 2026, for 760 dollars. */
export function approvedWork(
  clientId: string,
  { rate = {}, ...fields }: Partial<Omit<WorkItemFields, 'rate'>> & { rate?: Partial<RateSnapshot> } = {},
): WorkItemFields {
  return {
    projectId: 'tank',
    positionId: 'tech',
    workDate: '2026-10-12',
    minutes: { regular: 480, overtime: 0, doubleTime: 0 },
    description: 'Inspection',
    clientId,
    personUid: 'ann',
    personName: 'Ann',
    state: 'approved',
    rejection: '',
    approvedBy: 'bob',
    approvedAt: new Date(),
    rate: { ...RATE, ...rate },
    invoiceId: '',
    deleted: false,
    ...firstStamps(),
    ...fields,
  };
}

export type InvoiceScene = { workspaceId: string; clientId: string; boss: Person };

/** A client that can be invoiced: a person who may, a billing contact, a position, a project and a rate. */
export async function invoiceScene(): Promise<InvoiceScene> {
  const workspaceId = await createWorkspace();
  const boss = await addPerson(workspaceId, { permissions: ['clients.view', 'clients.view_all', 'invoices.manage'] });
  const clientId = await addInvoicedClient(workspaceId);
  const batch = firestore().batch();
  batch.set(firestore().doc(paths.position(workspaceId, 'tech')), aPosition());
  batch.set(firestore().doc(paths.project(workspaceId, 'tank')), aProject(clientId, { name: 'Tank 7' }));
  await batch.commit();
  return { workspaceId, clientId, boss };
}

export async function addInvoicedClient(workspaceId: string): Promise<string> {
  const clientId = freshId('c');
  const batch = firestore().batch();
  batch.set(firestore().doc(paths.client(workspaceId, clientId)), aClient({ code: 'ACME' }));
  batch.set(
    firestore().doc(paths.contact(workspaceId, clientId, 'jane')),
    aContact({ isPrimary: true, roles: ['billing'], emails: ['jane@acme.test'] }),
  );
  batch.set(firestore().doc(paths.rate(workspaceId, clientId, 'hourly')), aRate());
  await batch.commit();
  return clientId;
}

/** Writes work items; returns their ids in the same order. */
export async function addWork(workspaceId: string, items: readonly WorkItemFields[]): Promise<string[]> {
  const batch = firestore().batch();
  const ids = items.map((item) => {
    const id = freshId('w');
    batch.set(firestore().doc(paths.workItem(workspaceId, id)), item);
    return id;
  });
  await batch.commit();
  return ids;
}

export async function addInvoice(workspaceId: string, invoice: InvoiceFields): Promise<Pick<Invoice, 'id'>> {
  const id = freshId('i');
  await firestore().doc(paths.invoice(workspaceId, id)).set(invoice);
  return { id };
}

/** What the composer sends for a draft without lines. */
export function draftInput(
  { workspaceId, clientId }: Pick<InvoiceScene, 'workspaceId' | 'clientId'>,
  change: object = {},
) {
  return {
    workspaceId,
    clientId,
    invoiceId: freshId('i').replace('-', ''),
    periodFrom: '2026-10-01',
    periodTo: '2026-10-31',
    workItemIds: [],
    freeLines: [],
    poNumber: '',
    note: '',
    ...change,
  };
}

export function problemsOf({ code, details }: Answer): unknown {
  const problems = (details['problems'] ?? []) as { path: string; code: string }[];
  return [code, ...problems.map((problem) => `${problem.path} ${problem.code}`)];
}

/** On which invoice each work item is; blank: on none. */
export async function invoiceIdsOf(workspaceId: string, ids: readonly string[]): Promise<unknown[]> {
  return Promise.all(ids.map(async (id) => (await read(paths.workItem(workspaceId, id)))?.['invoiceId']));
}
