import { sameValue } from '@clientele/domain/change';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { rebuildClaims } from '../claims/rebuild-claims.ts';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';

/** Keeps the claims in step with the member documents. What the event says does not matter, only that something changed. */
export const onMemberWritten = onDocumentWritten(
  { document: 'workspaces/{workspaceId}/members/{uid}', retry: true },
  async ({ params, data }) => {
    if (!concernsClaims(data?.before.data(), data?.after.data())) return;
    try {
      await rebuildClaims(params.uid);
    } catch (error) {
      await buryUnreadable(error);
    }
  },
);

/** A new name or e-mail address leaves the claims as they are. */
export function concernsClaims(
  before: Record<string, unknown> | undefined,
  after: Record<string, unknown> | undefined,
): boolean {
  return (
    !sameValue(before?.['status'], after?.['status']) || !sameValue(before?.['permissions'], after?.['permissions'])
  );
}
