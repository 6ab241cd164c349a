import { paths } from '@clientele/domain/paths';
import { portalPersonSchema, type PortalPerson } from '@clientele/domain/portal';
import { useMemo } from 'react';
import { documentOf } from '../../firebase/live-document.ts';
import { useLive, type Live } from '../../firebase/live.ts';

/** How the person stands with one client: readable also after it ended, so that the page can say why it is blank. */
export function useOwnStanding(uid: string, workspaceId: string, clientId: string): Live<PortalPerson | null> {
  return useLive(
    useMemo(
      () =>
        documentOf({
          path: paths.portalPerson(workspaceId, clientId, uid),
          schema: portalPersonSchema,
          key: uid,
        }),
      [uid, workspaceId, clientId],
    ),
  );
}
