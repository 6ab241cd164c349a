import { clientSchema, type Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { useMemo } from 'react';
import { documentOf } from '../firebase/live-document.ts';
import { useLive, type Live } from '../firebase/live.ts';
import { useSession } from './session.tsx';

/** One client, live, in the Trash or not; null when there is none with this id. A blank id waits, and so does whoever may see none. */
export function useOneClient(clientId: string): Live<Client | null> {
  const { permissions, workspace, key } = useSession();
  const allowed = clientId !== '' && can(permissions, 'clients.view');
  return useLive(
    useMemo(
      () => (allowed ? documentOf({ path: paths.client(workspace.id, clientId), schema: clientSchema, key }) : null),
      [workspace.id, clientId, allowed, key],
    ),
  );
}
