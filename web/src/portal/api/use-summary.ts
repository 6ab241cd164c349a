import { paths } from '@clientele/domain/paths';
import { portalSummarySchema, type PortalSummary } from '@clientele/domain/portal-projections';
import { useMemo } from 'react';
import { documentOf } from '../../firebase/live-document.ts';
import { useLive, type Live } from '../../firebase/live.ts';

/** What workspace and client are called; `key` null waits. */
export function usePortalSummary(
  workspaceId: string,
  clientId: string,
  key: string | null,
): Live<PortalSummary | null> {
  return useLive(
    useMemo(
      () =>
        key === null
          ? null
          : documentOf({ path: paths.portal(workspaceId, clientId), schema: portalSummarySchema, key }),
      [workspaceId, clientId, key],
    ),
  );
}
