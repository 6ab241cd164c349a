import { paths } from '@clientele/domain/paths';
import { workItemSchema, type WorkItem } from '@clientele/domain/work-item';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import type { Live } from '../../../firebase/live.ts';
import { useCollection } from '../../../firebase/use-collection.ts';
import { useSession } from '../../../session/session.tsx';

type Wanted = {
  clientId: string;
  /** the invoice that may have the work; blank is none */
  invoiceId: string;
};

/** A client's approved work that is on no invoice, or on this one. */
export function useOpenWork({ clientId, invoiceId }: Wanted): Live<readonly WorkItem[]> {
  const { workspace, key } = useSession();
  const constraints = useMemo(
    () => [
      where('clientId', '==', clientId),
      where('state', '==', 'approved'),
      where('deleted', '==', false),
      where('invoiceId', 'in', [...new Set(['', invoiceId])]),
    ],
    [clientId, invoiceId],
  );
  return useCollection({
    path: paths.workItems(workspace.id),
    schema: workItemSchema,
    key: `${key}:${clientId}:open:${invoiceId}`,
    constraints,
  });
}
