import { Button, Chip } from '@mantine/core';
import type { Invoice } from '@clientele/domain/invoice';
import { invoiceStanding } from '@clientele/domain/invoice-standing';
import { INVOICE_STANDINGS, type InvoiceStanding } from '@clientele/domain/invoice-states';
import * as m from '@clientele/messages';
import { IconFileInvoice, IconPlus } from '@tabler/icons-react';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { newestFirst } from '../newest-first.ts';
import { useDraftingDenial } from '../use-invoice-denial.ts';
import { standingLabel } from './invoice-chip.tsx';
import { InvoiceList } from './invoice-list.tsx';
import { LoadedInvoices } from './loaded-invoices.tsx';
import classes from './invoices.module.css';

type Props = {
  /** only these are shown; undefined: all */
  status: InvoiceStanding | undefined;
  onStatus: (status: InvoiceStanding | undefined) => void;
  onNew: () => void;
};

/** The invoices of the workspace. */
export function InvoicesView({ status, onStatus, onNew }: Props) {
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
      <LoadedInvoices
        none={m.invoices_empty()}
        action={
          <DeniedTooltip reason={locked}>
            <Button onClick={onNew}>{m.invoice_draft_first()}</Button>
          </DeniedTooltip>
        }
      >
        {(invoices, today, unreadable) => {
          const shown = invoices.filter((invoice) => status === undefined || fits(invoice, status, today));
          return (
            <>
              <StatusFilter status={status} onStatus={onStatus} />
              {unreadable > 0 && <p className={classes['dimmed']}>{m.invoices_unreadable({ count: unreadable })}</p>}
              {shown.length === 0 ? (
                <EmptyState icon={IconFileInvoice} title={m.invoices_none_match()} />
              ) : (
                <InvoiceList invoices={newestFirst(shown)} today={today} ofOneClient={false} />
              )}
            </>
          );
        }}
      </LoadedInvoices>
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
