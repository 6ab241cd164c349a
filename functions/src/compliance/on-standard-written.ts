import type { StandardInput } from '@clientele/domain/compliance-standard';
import { sameValue } from '@clientele/domain/change';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { normaliseWritten } from '../firebase/normal-form.ts';
import { clientsWithStandard, refreshEach } from './refresh-compliance.ts';

/** What of a standard decides where its clients stand. */
const DECIDING = [
  'evidenceRequired',
  'validityMonths',
  'reminderDays',
  'consequence',
] as const satisfies readonly (keyof StandardInput)[];

/** A standard that is judged differently moves every client that has it. A new one has none. */
export const onStandardWritten = onDocumentWritten(
  { document: 'workspaces/{workspaceId}/standards/{id}', retry: true, timeoutSeconds: 540 },
  async ({ params: { workspaceId, id }, data }) => {
    await normaliseWritten(data?.after);
    const before = data?.before.data();
    const after = data?.after.data();
    if (before === undefined) return;
    if (DECIDING.every((field) => sameValue(before[field], after?.[field]))) return;
    await refreshEach(workspaceId, clientsWithStandard(workspaceId, id));
  },
);
