import { invoiceSchema, type Invoice } from '@clientele/domain/invoice';
import { paths } from '@clientele/domain/paths';
import { useMemo } from 'react';
import { documentOf } from '../../../firebase/live-document.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** One invoice; null when there is none. */
export function useInvoice(invoiceId: string): Live<Invoice | null> {
  const { workspace, key } = useSession();
  return useLive(
    useMemo(
      () => documentOf({ path: paths.invoice(workspace.id, invoiceId), schema: invoiceSchema, key }),
      [workspace.id, invoiceId, key],
    ),
  );
}
