import { paths } from '@clientele/domain/paths';
import { serviceRateSchema, type ServiceRate } from '@clientele/domain/service-rate';
import { where } from 'firebase/firestore';
import type { Live } from '../../../firebase/live.ts';
import { useCollection } from '../../../firebase/use-collection.ts';
import { useSession } from '../../../session/session.tsx';

const LIVING = [where('deleted', '==', false)];

/** The living rates by which a client's work is priced. */
export function useRateCard(clientId: string): Live<readonly ServiceRate[]> {
  const { workspace, key } = useSession();
  const path = paths.rates(workspace.id, clientId);
  return useCollection({ path, schema: serviceRateSchema, key, constraints: LIVING });
}
