import type { ClientPlace } from '@clientele/domain/client-place';
import { dayEnd, dayStart } from '@clientele/domain/calendar-date-zone';
import { complianceState } from '@clientele/domain/compliance-status';
import { fileSchema, isShared } from '@clientele/domain/client-file';
import { invoiceSchema } from '@clientele/domain/invoice';
import { paths } from '@clientele/domain/paths';
import { positionSchema } from '@clientele/domain/position';
import { projectSchema } from '@clientele/domain/project';
import type { ReportPeriod } from '@clientele/domain/report-period';
import type { SettingsValues } from '@clientele/domain/settings';
import { workItemSchema } from '@clientele/domain/work-item';
import type { Query, Transaction } from 'firebase-admin/firestore';
import type * as z from 'zod';
import { assignedStandards, readCompliance } from '../compliance/compliance-documents.ts';
import { firestore } from '../firebase/app.ts';
import { parseDocument } from '../firebase/documents.ts';
import type { ToldPlace } from '../notices/told-client.ts';
import { issuedIn, workByPosition, type ReportData } from './report-figures.ts';

type Content = SettingsValues['reporting']['contents'][number];

/** What a report tells of a client. Parts that the settings leave out are not read. */
export async function readReportData(
  transaction: Transaction,
  place: ClientPlace,
  { client, timezone }: ToldPlace,
  contents: readonly Content[],
  period: ReportPeriod,
  now: Date,
): Promise<ReportData> {
  const { workspaceId, clientId } = place;
  const data: ReportData = {};
  function ofClient(path: string): Query {
    return firestore().collection(path).where('clientId', '==', clientId);
  }
  if (contents.includes('work')) {
    const positions = await readNames(transaction, workspaceId);
    const days = ofClient(paths.workItems(workspaceId))
      .where('workDate', '>=', period.from)
      .where('workDate', '<=', period.to);
    data.work = workByPosition(await readAll(transaction, days, workItemSchema), positions, period);
  }
  if (contents.includes('projects'))
    data.projects = (await readAll(transaction, ofClient(paths.projects(workspaceId)), projectSchema))
      .filter(({ deleted }) => !deleted)
      .map(({ name, status }) => ({ name, status }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (contents.includes('invoices'))
    data.invoices = issuedIn(
      await readAll(transaction, ofClient(paths.invoices(workspaceId)), invoiceSchema),
      period,
      now,
      timezone,
    );
  if (contents.includes('compliance'))
    data.compliance = assignedStandards(await readCompliance(transaction, place, client))
      .map(({ assignment, standard }) => ({
        name: `${standard.name} (${standard.code})`,
        ...complianceState(assignment, standard, now, timezone),
      }))
      .filter(({ required, status }) => required && status !== 'compliant' && status !== 'waived');
  if (contents.includes('documents')) {
    const files = firestore()
      .collection(paths.files(workspaceId, clientId))
      .where('createdAt', '>=', dayStart(period.from, timezone))
      .where('createdAt', '<', dayEnd(period.to, timezone));
    // The client's own people may get this: of what is internal not even the name is told.
    data.documents = (await readAll(transaction, files, fileSchema)).filter(isShared).map(({ name }) => name);
  }
  return data;
}

async function readAll<Fields>(transaction: Transaction, query: Query, schema: z.ZodType<Fields>): Promise<Fields[]> {
  const { docs } = await transaction.get(query);
  return docs.map((snapshot) => parseDocument(schema, snapshot.ref.path, snapshot.data()));
}

async function readNames(transaction: Transaction, workspaceId: string): Promise<ReadonlyMap<string, string>> {
  const { docs } = await transaction.get(firestore().collection(paths.positions(workspaceId)));
  return new Map(
    docs.map((snapshot) => [snapshot.id, parseDocument(positionSchema, snapshot.ref.path, snapshot.data()).name]),
  );
}
