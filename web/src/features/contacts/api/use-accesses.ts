import { paths } from '@clientele/domain/paths';
import { portalAccessSchema, type PortalAccess, type PortalAccessFields } from '@clientele/domain/portal';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** How each contact of a client stands with the portal, by contact; null as long as that is not known. */
export type Accesses = ReadonlyMap<string, PortalAccess> | null;

export function useAccesses(clientId: string): Accesses {
  const { workspace, key } = useSession();
  const path = paths.accesses(workspace.id, clientId);
  const live = useLive(
    useMemo(() => queryOf<PortalAccessFields>({ path, schema: portalAccessSchema, key, constraints: [] }), [path, key]),
  );
  return useMemo(() => (live.status === 'ready' ? new Map(live.data.map((each) => [each.id, each])) : null), [live]);
}
