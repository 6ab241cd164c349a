import { changedFields } from '@clientele/domain/change';
import {
  BLANK_COMPANY,
  COMPANY_KEYS,
  companyDetailsSchema,
  companyName,
  companyOf,
  type Company,
} from '@clientele/domain/company';
import { paths } from '@clientele/domain/paths';
import type { WorkspaceFields } from '@clientele/domain/workspace';
import { FieldValue, type DocumentReference, type Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { recordWorkspaceEntry } from '../history/record-workspace-entry.ts';

export function companyRef(workspaceId: string): DocumentReference {
  return firestore().doc(paths.company(workspaceId));
}

/** The details of the company as they are now, with their version; blank ones of version 0 where nobody has written any. */
export async function readCompanyDetails(
  transaction: Transaction,
  workspaceId: string,
): Promise<{ company: Company; version: number }> {
  const details = readSnapshot(companyDetailsSchema, await transaction.get(companyRef(workspaceId)));
  return details === null
    ? { company: BLANK_COMPANY, version: 0 }
    : { company: companyOf(details), version: details.version };
}

/** The company as it stands on invoices and in mails; null where nobody has written anything. */
export async function readCompany(transaction: Transaction, workspaceId: string): Promise<Company | null> {
  const { company, version } = await readCompanyDetails(transaction, workspaceId);
  return version === 0 ? null : company;
}

type Edited = {
  workspaceId: string;
  workspace: Pick<WorkspaceFields, 'name'>;
  uid: string;
  before: Company;
  version: number;
  after: Company;
};

/** Writes the next version of the details with its entry in the history. Returns its number; where nothing changed, the present one. */
export function writeCompany(
  transaction: Transaction,
  { workspaceId, workspace, uid, before, version, after }: Edited,
): number {
  const changes = changedFields(before, after, COMPANY_KEYS);
  if (Object.keys(changes).length === 0) return version;
  const next = version + 1;
  transaction.set(companyRef(workspaceId), {
    ...after,
    version: next,
    updatedBy: uid,
    updatedAt: FieldValue.serverTimestamp(),
  });
  recordWorkspaceEntry(transaction, workspaceId, `company-${next}`, {
    kind: 'company.changed',
    actorUid: uid,
    subjectId: 'details',
    subject: companyName(after, workspace.name),
    changes,
  });
  return next;
}
