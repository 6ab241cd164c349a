import { Button, Chip } from '@mantine/core';
import type { Invoice } from '@clientele/domain/invoice';
import { invoiceStanding } from '@clientele/domain/invoice-standing';
import { INVOICE_STANDINGS, type InvoiceStanding } from '@clientele/domain/invoice-states';
import * as m from '@clientele/messages';
import { IconFileInvoice, IconLock, IconPlus } from '@tabler/icons-react';
import { explainFailure } from '../../../format/failure.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useInvoices } from '../api/use-invoices.ts';
import { newestFirst } from '../newest-first.ts';
import { useDraftingDenial, useReadingDenial } from '../use-invoice-denial.ts';
import { useWorkspaceToday } from '../use-workspace-today.ts';
import { standingLabel } from './invoice-chip.tsx';
import { InvoiceList } from './invoice-list.tsx';
import { InvoicesSkeleton } from './invoices-skeleton.tsx';
import { OwedFigures } from './owed-figures.tsx';
import classes from './invoices.module.css';

type Props = {
  /** only these are shown; undefined: all */
  status: InvoiceStanding | undefined;
  onStatus: (status: InvoiceStanding | undefined) => void;
  onNew: () => void;
};

/** The invoices of the workspace. */
export function InvoicesView({ status, onStatus, onNew }: Props) {
  const unreadable = useReadingDenial();
  const locked = useDraftingDenial();
  return (
    <>
      <div className={classes['head']}>
        <h1>{m.nav_invoices()}</h1>
        <DeniedTooltip reason={locked}>
          <Button leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={onNew}>
            {m.invoice_new()}
          </Button>
        </DeniedTooltip>
      </div>
      {unreadable === undefined ? (
        <LiveInvoices status={status} onStatus={onStatus} />
      ) : (
        <EmptyState icon={IconLock} title={m.invoices_denied()}>
          {unreadable}
        </EmptyState>
      )}
    </>
  );
}

function LiveInvoices({ status, onStatus }: Omit<Props, 'onNew'>) {
  const live = useInvoices();
  const today = useWorkspaceToday();
  if (live.status === 'loading') return <InvoicesSkeleton />;
  if (live.status === 'error')
    return <ErrorState title={m.invoices_failed()} {...explainFailure(live.failure)} retry={live.retry} />;
  if (live.data.length === 0)
    return (
      <EmptyState icon={IconFileInvoice} title={m.invoices_empty()}>
        {m.invoices_empty_text()}
      </EmptyState>
    );
  const shown = live.data.filter((invoice) => status === undefined || fits(invoice, status, today));
  return (
    <>
      <OwedFigures invoices={live.data} today={today} />
      <StatusFilter status={status} onStatus={onStatus} />
      {live.unreadable.length > 0 && (
        <p className={classes['dimmed']}>{m.invoices_unreadable({ count: live.unreadable.length })}</p>
      )}
      {shown.length === 0 ? (
        <EmptyState icon={IconFileInvoice} title={m.invoices_none_match()} />
      ) : (
        <InvoiceList invoices={newestFirst(shown)} today={today} ofOneClient={false} />
      )}
    </>
  );
}

/** What is overdue was sent, too. */
function fits(invoice: Invoice, status: InvoiceStanding, today: string): boolean {
  return invoice.state === status || invoiceStanding(invoice, today) === status;
}

function StatusFilter({ status, onStatus }: Omit<Props, 'onNew'>) {
  return (
    <Chip.Group
      multiple={false}
      value={status ?? 'all'}
      onChange={(chosen) => onStatus(INVOICE_STANDINGS.find((each) => each === chosen))}
    >
      <div role="group" aria-label={m.invoices_filter()} className={classes['filter']}>
        <Chip value="all" size="xs" variant="outline">
          {m.invoices_all()}
        </Chip>
        {INVOICE_STANDINGS.map((each) => (
          <Chip key={each} value={each} size="xs" variant="outline">
            {standingLabel(each)}
          </Chip>
        ))}
      </div>
    </Chip.Group>
  );
}
