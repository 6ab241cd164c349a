import { today } from '@clientele/domain/calendar-date-zone';
import { clientSchema, type ClientFields } from '@clientele/domain/client';
import { complianceAssignmentSchema, type ComplianceAssignmentFields } from '@clientele/domain/compliance';
import { summarizeCompliance } from '@clientele/domain/compliance-outlook';
import type { ComplianceStandardFields } from '@clientele/domain/compliance-standard';
import { outlookAt } from '@clientele/domain/compliance-summary';
import { paths } from '@clientele/domain/paths';
import { firestore } from '../../functions/src/firebase/app.ts';
import { parseDocument } from '../../functions/src/firebase/documents.ts';
import type { Answer } from './call.ts';
import { aClient, addPerson, anAssignment, aStandard, createWorkspace, freshId, type Person } from './world.ts';

/** The time zone of the workspaces and of clients without their own. */
export const ZONE = 'America/New_York';
export const TODAY = today(new Date(), ZONE);

export type Place = { workspaceId: string; clientId: string };
type Setting = Place & { place: Place; ann: Person; ben: Person };

/** The catalogue of every setting. */
export const STANDARDS: Readonly<Record<string, Partial<ComplianceStandardFields>>> = {
  wc: { code: 'WC', consequence: 'block_activation' },
  epa: { code: 'EPA', consequence: 'warn' },
  old: { code: 'OLD', retired: true },
  easy: { code: 'EASY', evidenceRequired: false },
};

/** A workspace with two people who may edit, a standard that blocks ("wc"), one that warns ("epa"), and a client that has the assignments. */
export async function setting(
  assignments: Readonly<Record<string, Partial<ComplianceAssignmentFields>>> = {},
  client: Partial<ClientFields> = {},
): Promise<Setting> {
  const workspaceId = await createWorkspace();
  const clientId = freshId('c');
  const place = { workspaceId, clientId };
  const [ann, ben] = await Promise.all([addPerson(workspaceId, { role: 'admin' }), addPerson(workspaceId)]);
  const batch = firestore().batch();
  for (const [id, fields] of Object.entries(STANDARDS))
    batch.set(firestore().doc(paths.standard(workspaceId, id)), aStandard(fields));
  const full = Object.fromEntries(Object.entries(assignments).map(([id, each]) => [id, anAssignment(each)]));
  for (const [id, fields] of Object.entries(full))
    batch.set(firestore().doc(paths.assignment(workspaceId, clientId, id)), fields);
  const assigned = Object.entries(full)
    .filter(([, { deleted }]) => !deleted)
    .map(([id, assignment]) => ({ id, assignment, standard: aStandard(STANDARDS[id] ?? {}) }));
  const complianceSummary = summarizeCompliance(assigned, new Date(), ZONE);
  batch.set(firestore().doc(paths.client(workspaceId, clientId)), aClient({ complianceSummary, ...client }));
  await batch.commit();
  return { ...place, place, ann, ben };
}

export async function addFile({ workspaceId, clientId }: Place, fields: Record<string, unknown> = {}): Promise<string> {
  const id = freshId('file').replaceAll('-', '');
  await firestore()
    .doc(paths.file(workspaceId, clientId, id))
    .set({ state: 'ready', deleted: false, ...fields });
  return id;
}

export async function clientOf({ workspaceId, clientId }: Place): Promise<ClientFields> {
  const snapshot = await firestore().doc(paths.client(workspaceId, clientId)).get();
  return parseDocument(clientSchema, snapshot.ref.path, snapshot.data());
}

export async function assignmentOf(place: Place, id = 'wc'): Promise<ComplianceAssignmentFields> {
  const snapshot = await firestore()
    .doc(paths.assignment(place.workspaceId, place.clientId, id))
    .get();
  return parseDocument(complianceAssignmentSchema, snapshot.ref.path, snapshot.data());
}

export function statusNow({ complianceSummary }: ClientFields): string | null {
  return outlookAt(complianceSummary, Date.now())?.status ?? null;
}

export function problems(answer: Answer): string[] {
  const list = answer.details['problems'];
  return Array.isArray(list) ? list.map(({ path, code }) => `${path} ${code}`) : [];
}

export function evidence(fileId: string, change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    fileId,
    certificateNumber: 'P-1',
    issuer: 'Acme Mutual',
    issuedOn: TODAY,
    effectiveOn: TODAY,
    expiresOn: '',
    ...change,
  };
}
