import { invoiceSchema, type Invoice } from '@clientele/domain/invoice';
import { paths } from '@clientele/domain/paths';
import { limit, orderBy, where } from 'firebase/firestore';
import { useMemo } from 'react';
import type { Live } from '../../../firebase/live.ts';
import { useCollection } from '../../../firebase/use-collection.ts';
import { useSession } from '../../../session/session.tsx';

/** So many are listed by name; the record counts all of them. */
const LISTED = 20;

/** The latest issued invoices of a client. For people who see every client. */
export function useIssuedInvoices(clientId: string): Live<readonly Invoice[]> {
  const { workspace, key } = useSession();
  return useCollection({
    path: paths.invoices(workspace.id),
    schema: invoiceSchema,
    key: `${key}:${clientId}:issued`,
    constraints: useMemo(
      // A draft has no day.
      () => [where('clientId', '==', clientId), where('issuedOn', '>', ''), orderBy('issuedOn', 'desc'), limit(LISTED)],
      [clientId],
    ),
  });
}
