import { clientSchema, type Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { can } from '@clientele/domain/permissions';
import { useMemo } from 'react';
import { documentOf } from '../../../firebase/live-document.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** The client that work was done for. */
export function useWorkClient(clientId: string): Live<Client | null> {
  const { workspace, permissions, key } = useSession();
  const allowed = clientId !== '' && can(permissions, 'clients.view');
  return useLive(
    useMemo(
      () => (allowed ? documentOf({ path: paths.client(workspace.id, clientId), schema: clientSchema, key }) : null),
      [workspace.id, clientId, allowed, key],
    ),
  );
}
