import type { Client } from '@clientele/domain/client';
import { useMemo } from 'react';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';
import { visibleClients } from './visible-clients.ts';

/** The clients in the Trash that this person may see, live. */
export function useTrashedClients(): Live<readonly Client[]> {
  const session = useSession();
  return useLive(useMemo(() => visibleClients(session, 'trash'), [session]));
}
