import { paths } from '@clientele/domain/paths';
import { serviceRateSchema, type ServiceRate } from '@clientele/domain/service-rate';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** The living rates by which a client's work is priced. */
export function useRateCard(clientId: string): Live<readonly ServiceRate[]> {
  const { workspace, key } = useSession();
  return useLive(
    useMemo(
      () =>
        queryOf({
          path: paths.rates(workspace.id, clientId),
          schema: serviceRateSchema,
          key,
          constraints: [where('deleted', '==', false)],
        }),
      [workspace.id, clientId, key],
    ),
  );
}
