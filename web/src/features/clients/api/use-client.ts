import { clientSchema, type Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { useMemo } from 'react';
import { useKeptWhileLoading } from '../../../firebase/keep-while-loading.ts';
import { documentOf } from '../../../firebase/live-document.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/**
 * One client, live, in the Trash or not; `data` is null when there is none with this id.
 * While a changed permission opens a new listener, the record stays as it was: an open form must not close for a moment's loading.
 */
export function useClient(clientId: string): Live<Client | null> {
  const { permissions, workspace, key } = useSession();
  const allowed = can(permissions, 'clients.view');
  const path = paths.client(workspace.id, clientId);
  const live = useLive(
    useMemo(() => (allowed ? documentOf({ path, schema: clientSchema, key }) : null), [allowed, path, key]),
  );
  return useKeptWhileLoading(live, path);
}
