import { paths } from '@clientele/domain/paths';
import { portalInvoiceSchema, type PortalInvoice } from '@clientele/domain/portal-projections';
import { orderBy } from 'firebase/firestore';
import { useMemo } from 'react';
import { queryOf } from '../../firebase/live-query.ts';
import { useLive, type Live } from '../../firebase/live.ts';
import { usePortalData } from '../portal-data.tsx';

export type ShownInvoice = PortalInvoice & { id: string };

const NEWEST_FIRST = [orderBy('issuedOn', 'desc')];

export function usePortalInvoices(): Live<readonly ShownInvoice[]> {
  const { workspaceId, clientId, key } = usePortalData();
  return useLive(
    useMemo(
      () =>
        queryOf({
          path: paths.portalInvoices(workspaceId, clientId),
          schema: portalInvoiceSchema,
          key,
          constraints: NEWEST_FIRST,
        }),
      [workspaceId, clientId, key],
    ),
  );
}
