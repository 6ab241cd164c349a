import { paths } from '@clientele/domain/paths';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { rebuildClaims } from '../claims/rebuild-claims.ts';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';

/**
 * Keeps the claims in step with who is let into portals: the callables rebuild them as well, but a purge does not, nor does a call that
 * broke off.
 */
export const onPortalPersonWritten = onDocumentWritten(
  { document: `${paths.portalPeople('{workspaceId}', '{clientId}')}/{uid}`, retry: true },
  async ({ params, data }) => {
    if (data?.before.get('status') === data?.after.get('status')) return;
    try {
      await rebuildClaims(params['uid'] ?? '');
    } catch (error) {
      await buryUnreadable(error);
    }
  },
);
