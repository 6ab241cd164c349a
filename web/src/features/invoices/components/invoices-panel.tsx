import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { IconFileInvoice, IconLock, IconPlus } from '@tabler/icons-react';
import { explainFailure } from '../../../format/failure.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { SectionCard } from '../../../ui/section-card.tsx';
import { useInvoices } from '../api/use-invoices.ts';
import { newestFirst } from '../newest-first.ts';
import { useDraftingDenial, useReadingDenial } from '../use-invoice-denial.ts';
import { useWorkspaceToday } from '../use-workspace-today.ts';
import { InvoiceList } from './invoice-list.tsx';
import { InvoicesSkeleton } from './invoices-skeleton.tsx';
import { OwedFigures } from './owed-figures.tsx';

type Props = { client: Client; onNew: () => void };

/** The invoices of one client. */
export function InvoicesPanel({ client, onNew }: Props) {
  const unreadable = useReadingDenial();
  const drafting = useDraftingDenial();
  const locked = client.deleted ? m.record_locked_trash() : drafting;
  return (
    <SectionCard
      title={m.record_tab_invoices()}
      actions={
        <DeniedTooltip reason={locked}>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={onNew}
          >
            {m.invoice_new()}
          </Button>
        </DeniedTooltip>
      }
    >
      {unreadable === undefined ? (
        <LiveInvoices clientId={client.id} />
      ) : (
        <EmptyState icon={IconLock} title={m.invoices_denied()}>
          {unreadable}
        </EmptyState>
      )}
    </SectionCard>
  );
}

function LiveInvoices({ clientId }: { clientId: string }) {
  const live = useInvoices(clientId);
  const today = useWorkspaceToday();
  if (live.status === 'loading') return <InvoicesSkeleton />;
  if (live.status === 'error')
    return <ErrorState title={m.invoices_failed()} {...explainFailure(live.failure)} retry={live.retry} />;
  if (live.data.length === 0)
    return (
      <EmptyState icon={IconFileInvoice} title={m.invoices_empty_client()}>
        {m.invoices_empty_text()}
      </EmptyState>
    );
  return (
    <>
      <OwedFigures invoices={live.data} today={today} />
      <InvoiceList invoices={newestFirst(live.data)} today={today} ofOneClient />
    </>
  );
}
