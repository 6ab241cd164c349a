import * as m from '@clientele/messages';
import { IconAlertTriangle, IconBan, IconCheck, IconClock } from '@tabler/icons-react';
import { calendarDateLabel } from '../../format/dates.ts';
import { useNow } from '../../ui/clock.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import type { ShownInvoice } from '../api/use-invoices.ts';
import { usePortalData } from '../portal-data.tsx';
import { isOverdue } from './invoice-sums.ts';

/** Whether something is still to be paid, and until when. */
export function InvoiceState({ invoice }: { invoice: ShownInvoice }) {
  const { timezone } = usePortalData();
  const now = new Date(useNow());
  if (invoice.state === 'void') {
    return (
      <StatusChip tone="neutral" icon={IconBan}>
        {m.portal_invoice_void()}
      </StatusChip>
    );
  }
  if (invoice.state === 'paid') {
    return (
      <StatusChip tone="success" icon={IconCheck}>
        {invoice.paidOn === ''
          ? m.portal_invoice_paid()
          : m.portal_invoice_paid_on({ date: calendarDateLabel(invoice.paidOn) })}
      </StatusChip>
    );
  }
  const date = invoice.dueOn === '' ? '' : calendarDateLabel(invoice.dueOn);
  if (isOverdue(invoice, now, timezone)) {
    return (
      <StatusChip tone="danger" icon={IconAlertTriangle}>
        {m.portal_invoice_overdue({ date })}
      </StatusChip>
    );
  }
  return (
    <StatusChip tone="warning" icon={IconClock}>
      {m.portal_invoice_due_on({ date })}
    </StatusChip>
  );
}
