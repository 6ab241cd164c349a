import { clientSchema, type ClientFields } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { refreshOrBury } from '../compliance/refresh-compliance.ts';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { parseDocument, rawVersion } from '../firebase/documents.ts';
import { normaliseWritten } from '../firebase/normal-form.ts';
import * as logs from '../logs.ts';
import { commitClientPlan } from './commit-client-plan.ts';
import { planClientChange } from './plan-client-change.ts';

/** One write of a client as the platform reports it: raw data before and after, undefined where there was no document. */
export type ClientWrite = { workspaceId: string; clientId: string; before: unknown; after: unknown };

/** Timeline and counters. Events may come late, twice and in any order. */
export const onClientWritten = onDocumentWritten(
  { document: 'workspaces/{workspaceId}/clients/{clientId}', retry: true },
  async ({ params, data }) => {
    await normaliseWritten(data?.after);
    await recordClientWrite({ ...params, before: data?.before.data(), after: data?.after.data() });
    // Its days begin and end elsewhere now.
    if (data?.after.exists && data.before.exists && data.after.get('timezone') !== data.before.get('timezone'))
      await refreshOrBury(params.workspaceId, params.clientId);
  },
);

/** Throws only what a retry may mend. */
export async function recordClientWrite({ workspaceId, clientId, before, after }: ClientWrite): Promise<void> {
  const path = paths.client(workspaceId, clientId);
  noteOddVersions(workspaceId, clientId, rawVersion(before), rawVersion(after));
  let plan;
  try {
    plan = planClientChange(parseClient(path, before), parseClient(path, after));
  } catch (error) {
    await buryUnreadable(error);
    return;
  }
  await commitClientPlan(workspaceId, clientId, plan);
}

function parseClient(path: string, data: unknown): ClientFields | null {
  return data === undefined ? null : parseDocument(clientSchema, path, data);
}

function noteOddVersions(
  workspaceId: string,
  clientId: string,
  before: number | undefined,
  after: number | undefined,
): void {
  if (before === undefined || after === undefined) return;
  if (after > before + 1) logs.versionSkipped({ workspaceId, clientId }, before, after);
  if (after < before) logs.versionWentBack({ workspaceId, clientId }, before, after);
}
