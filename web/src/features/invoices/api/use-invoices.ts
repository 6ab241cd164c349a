import { invoiceSchema, type Invoice } from '@clientele/domain/invoice';
import { paths } from '@clientele/domain/paths';
import { where } from 'firebase/firestore';
import { useMemo } from 'react';
import { useKeptWhileLoading } from '../../../firebase/keep-while-loading.ts';
import { queryOf } from '../../../firebase/live-query.ts';
import { useLive, type Live } from '../../../firebase/live.ts';
import { useSession } from '../../../session/session.tsx';

/** Every invoice of the workspace or of one client, removed drafts apart. For people who see every client. */
export function useInvoices(clientId?: string): Live<readonly Invoice[]> {
  const { workspace, key } = useSession();
  const source = useMemo(
    () =>
      queryOf({
        path: paths.invoices(workspace.id),
        schema: invoiceSchema,
        key: `${key}:${clientId ?? ''}`,
        constraints: [
          where('deleted', '==', false),
          ...(clientId === undefined ? [] : [where('clientId', '==', clientId)]),
        ],
      }),
    [workspace.id, key, clientId],
  );
  return useKeptWhileLoading(useLive(source), `${workspace.id}:${clientId ?? ''}`);
}
