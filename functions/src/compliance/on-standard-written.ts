import type { StandardInput } from '@clientele/domain/compliance-standard';
import { sameValue } from '@clientele/domain/change';
import { onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { clientsWithStandard, refreshEach } from './refresh-compliance.ts';

/** What of a standard decides where its clients stand. */
const DECIDING = [
  'evidenceRequired',
  'validityMonths',
  'reminderDays',
  'consequence',
] as const satisfies readonly (keyof StandardInput)[];

/** A standard that is judged differently moves every client that has it. A new one has none. */
export const onStandardWritten = onDocumentUpdated(
  { document: 'workspaces/{workspaceId}/standards/{id}', retry: true, timeoutSeconds: 540 },
  async ({ params: { workspaceId, id }, data }) => {
    const before = data?.before.data();
    const after = data?.after.data();
    if (DECIDING.every((field) => sameValue(before?.[field], after?.[field]))) return;
    await refreshEach(workspaceId, clientsWithStandard(workspaceId, id));
  },
);
