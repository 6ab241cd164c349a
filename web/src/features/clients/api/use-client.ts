import { clientSchema, type Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { useMemo, useRef } from 'react';
import { documentOf } from '../../../firebase/live-document.ts';
import { useLive, type Live, type Ready } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/**
 * One client, live, in the Trash or not; `data` is null when there is none with this id.
 * While a changed permission opens a new listener, the record stays as it was: an open form must not close for a moment's loading.
 */
export function useClient(clientId: string): Live<Client | null> {
  const { permissions, workspace, key } = useSession();
  const allowed = can(permissions, 'clients.view');
  const live = useLive(
    useMemo(
      () => (allowed ? documentOf({ path: paths.client(workspace.id, clientId), schema: clientSchema, key }) : null),
      [allowed, workspace.id, clientId, key],
    ),
  );
  const kept = useRef<{ path: string; state: Ready<Client | null> } | null>(null);
  const path = paths.client(workspace.id, clientId);
  if (live.status === 'ready') kept.current = { path, state: live };
  else if (live.status === 'error' || !allowed) kept.current = null;
  return live.status === 'loading' && kept.current?.path === path ? kept.current.state : live;
}
