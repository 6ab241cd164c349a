import { addMonths } from '../../domain/src/calendar-date.ts';
import type { InvoiceFields } from '../../domain/src/invoice.ts';
import { paths } from '../../domain/src/paths.ts';
import type { WorkItemFields } from '../../domain/src/work-item.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { anInvoice, approvedWork, aSentInvoice } from '../functions/invoice-world.ts';
import { aContact, aPosition, aProject } from '../functions/world.ts';
import type { TestClient, TestWorkspace } from './workspace.ts';

/** A day of the month before this one, wherever the test runs. */
export function dayOfLastMonth(day: number): string {
  const month = addMonths(`${new Date().toISOString().slice(0, 8)}01`, -1);
  return month.slice(0, 8) + String(day).padStart(2, '0');
}

/** What an invoice needs besides its client: a billing contact, a project, a position, and approved work. */
export async function addApprovedWork(
  { id: workspaceId }: TestWorkspace,
  { id: clientId }: TestClient,
  items: readonly Partial<Omit<WorkItemFields, 'rate'>>[],
): Promise<void> {
  const batch = firestore().batch();
  const [project, position] = [`project-${clientId}`, `position-${clientId}`];
  batch.set(
    firestore().doc(paths.contact(workspaceId, clientId, 'jane')),
    aContact({ isPrimary: true, roles: ['billing'], emails: ['jane@acme.test'] }),
  );
  batch.set(firestore().doc(paths.project(workspaceId, project)), aProject(clientId, { name: 'Tank 7' }));
  batch.set(firestore().doc(paths.position(workspaceId, position)), aPosition({ name: 'Diver' }));
  items.forEach((fields, index) => {
    const place = { projectId: project, positionId: position, rate: { rateId: null } };
    batch.set(
      firestore().doc(paths.workItem(workspaceId, `work-${clientId}-${index}`)),
      approvedWork(clientId, { ...place, ...fields }),
    );
  });
  await batch.commit();
}

/** An invoice as functions would have left it. */
export async function addInvoice(
  { id: workspaceId }: TestWorkspace,
  client: TestClient,
  fields: Partial<InvoiceFields> = {},
): Promise<string> {
  const id = `invoice-${client.id}-${fields.number ?? 'draft'}`;
  const parties = {
    workspaceName: 'Lindgren',
    clientName: client.name,
    legalName: '',
    code: client.code,
    company: null,
  };
  const make = fields.state === undefined || fields.state === 'draft' ? anInvoice : aSentInvoice;
  await firestore()
    .doc(paths.invoice(workspaceId, id))
    .set(make(client.id, { parties: { ...parties, taxIds: [], address: null }, ...fields }));
  return id;
}
