import { countByStatus, type ClientStats } from '@clientele/domain/client-status';
import { paths } from '@clientele/domain/paths';
import { useMemo } from 'react';
import * as z from 'zod';
import { documentOf } from '../../../firebase/live-document.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useCan, useSession } from '../../../session/session.tsx';
import { useClients } from './use-clients.ts';

const count = z.int().min(0).default(0);
const statsSchema = z.object({ active: count, pending: count, inactive: count });

/**
 * How many clients of each status this person may see, live: the server's counters for somebody who sees every client; for everybody
 * else the list itself, because the counters would tell of clients that they may not see.
 */
export function useClientStats(): Live<ClientStats> {
  const { workspace, key } = useSession();
  const sees = useCan('clients.view');
  const seesAll = useCan('clients.view_all') && sees;
  const counters = useLive(
    useMemo(
      () => (seesAll ? documentOf({ path: paths.clientStats(workspace.id), schema: statsSchema, key }) : null),
      [seesAll, workspace.id, key],
    ),
  );
  const clients = useClients();
  return useMemo(() => {
    if (seesAll && counters.status !== 'ready') return counters;
    if (seesAll && counters.status === 'ready' && counters.data !== null) return { ...counters, data: counters.data };
    // Counters that do not exist yet: nothing has been counted since the workspace was made.
    return clients.status === 'ready' ? { ...clients, data: countByStatus(clients.data) } : clients;
  }, [seesAll, counters, clients]);
}
