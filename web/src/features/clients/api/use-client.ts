import type { Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { useKeptWhileLoading } from '../../../firebase/keep-while-loading.ts';
import type { Live } from '../../../firebase/live.ts';
import { useOneClient } from '../../../session/one-client.ts';
import { useSession } from '../../../session/session.tsx';

/** One client. While a changed permission opens a new listener, the record stays as it was: an open form must not close for a moment's loading. */
export function useClient(clientId: string): Live<Client | null> {
  const { workspace } = useSession();
  return useKeptWhileLoading(useOneClient(clientId), paths.client(workspace.id, clientId));
}
