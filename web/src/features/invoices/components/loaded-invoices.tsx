import type { Invoice } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { IconFileInvoice, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { explainFailure } from '../../../format/failure.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useInvoices } from '../api/use-invoices.ts';
import { useReadingDenial } from '../use-invoice-denial.ts';
import { useWorkspaceToday } from '../use-workspace-today.ts';
import { InvoicesSkeleton } from './invoices-skeleton.tsx';
import { OwedFigures } from './owed-figures.tsx';

type Props = {
  /** of one client; absent: of the workspace */
  clientId?: string;
  /** said when there is none yet */
  none: string;
  /** what fills it */
  action?: ReactNode;
  /** what stands beneath what is owed */
  children: (invoices: readonly Invoice[], today: string, unreadable: number) => ReactNode;
};

/** Invoices and what is owed, or why there are none to be seen. */
export function LoadedInvoices(props: Props) {
  const denial = useReadingDenial();
  if (denial === undefined) return <LiveInvoices {...props} />;
  return (
    <EmptyState icon={IconLock} title={m.invoices_denied()}>
      {denial}
    </EmptyState>
  );
}

function LiveInvoices({ clientId, none, action, children }: Props) {
  const live = useInvoices(clientId);
  const today = useWorkspaceToday();
  if (live.status === 'loading') return <InvoicesSkeleton />;
  if (live.status === 'error')
    return <ErrorState title={m.invoices_failed()} {...explainFailure(live.failure)} retry={live.retry} />;
  if (live.data.length === 0)
    return (
      <EmptyState icon={IconFileInvoice} title={none} action={action}>
        {m.invoices_empty_text()}
      </EmptyState>
    );
  return (
    <>
      <OwedFigures invoices={live.data} today={today} />
      {children(live.data, today, live.unreadable.length)}
    </>
  );
}
