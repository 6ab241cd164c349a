import { paths } from '@clientele/domain/paths';
import { portalPendingSchema, type PortalPending } from '@clientele/domain/portal-projections';
import { useMemo } from 'react';
import { documentOf } from '../../firebase/live-document.ts';
import { useLive, type Live } from '../../firebase/live.ts';
import { usePortalData } from '../portal-data.tsx';

/** How much work waits for approval; null where none ever did. */
export function usePending(): Live<PortalPending | null> {
  const { workspaceId, clientId, key } = usePortalData();
  return useLive(
    useMemo(
      () =>
        documentOf({
          path: `${paths.portalPending(workspaceId, clientId)}/workItems`,
          schema: portalPendingSchema,
          key,
        }),
      [workspaceId, clientId, key],
    ),
  );
}
