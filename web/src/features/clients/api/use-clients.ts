import type { Client } from '@clientele/domain/client';
import { useMemo } from 'react';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';
import { visibleClients } from './visible-clients.ts';

/** Every client that this person may see and that is not in the Trash, live. One listener, however many parts of the page read it. */
export function useClients(): Live<readonly Client[]> {
  const session = useSession();
  return useLive(useMemo(() => visibleClients(session, 'live'), [session]));
}
