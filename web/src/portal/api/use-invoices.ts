import { paths } from '@clientele/domain/paths';
import { portalInvoiceSchema, type PortalInvoice } from '@clientele/domain/portal-projections';
import { orderBy } from 'firebase/firestore';
import type { Live } from '../../firebase/live.ts';
import { useCollection } from '../../firebase/use-collection.ts';
import { usePortalData } from '../portal-data.tsx';

export type ShownInvoice = PortalInvoice & { id: string };

const NEWEST_FIRST = [orderBy('issuedOn', 'desc')];

export function usePortalInvoices(): Live<readonly ShownInvoice[]> {
  const { workspaceId, clientId, key } = usePortalData();
  const path = paths.portalInvoices(workspaceId, clientId);
  return useCollection({ path, schema: portalInvoiceSchema, key, constraints: NEWEST_FIRST });
}
