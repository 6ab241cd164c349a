import { clientSchema, type Client } from '@clientele/domain/client';
import { paths } from '@clientele/domain/paths';
import { useMemo } from 'react';
import { documentOf } from '../../../firebase/live-document.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** The client of an invoice; a blank id waits, null is none. */
export function useInvoiceClient(clientId: string): Live<Client | null> {
  const { workspace, key } = useSession();
  return useLive(
    useMemo(
      () =>
        clientId === '' ? null : documentOf({ path: paths.client(workspace.id, clientId), schema: clientSchema, key }),
      [workspace.id, clientId, key],
    ),
  );
}
