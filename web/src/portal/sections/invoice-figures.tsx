import * as m from '@clientele/messages';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useNow } from '../../ui/clock.ts';
import { usePortalInvoices } from '../api/use-invoices.ts';
import { PlaceLink } from '../places/place-link.tsx';
import { usePortalData } from '../portal-data.tsx';
import { Figure } from './figure.tsx';
import { isOverdue, totalsLabel, totalsOf } from './invoice-sums.ts';
import classes from './sections.module.css';

/** "2 invoices are to be paid: $4,200.00. 1 of them is overdue" */
export function InvoiceAttention() {
  const { timezone } = usePortalData();
  const live = usePortalInvoices();
  const now = new Date(useNow());
  if (live.status !== 'ready' || live.data.length === 0) return null;
  const due = live.data.filter(({ state }) => state === 'sent');
  if (due.length === 0) {
    return (
      <p className={classes.attention} data-tone="success">
        <IconCheck size={16} stroke={2} aria-hidden="true" />
        {m.portal_attention_none()}
      </p>
    );
  }
  const overdue = due.filter((invoice) => isOverdue(invoice, now, timezone)).length;
  return (
    <PlaceLink
      to={{ section: 'invoices' }}
      className={classes.attention}
      data-tone={overdue > 0 ? 'danger' : 'warning'}
    >
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
      <span>
        <span>{m.portal_attention_due({ count: due.length, amount: totalsLabel(totalsOf(due)) })}</span>
        {overdue > 0 && (
          <>
            <br />
            <span>{due.length === 1 ? m.portal_attention_late() : m.portal_attention_overdue({ count: overdue })}</span>
          </>
        )}
      </span>
    </PlaceLink>
  );
}

export function InvoiceFigures() {
  const live = usePortalInvoices();
  function sum(wanted: 'sent' | 'paid'): string | null {
    if (live.status !== 'ready') return null;
    return totalsLabel(totalsOf(live.data.filter(({ state }) => state === wanted))) || '–';
  }
  return (
    <>
      <Figure label={m.portal_figure_outstanding()}>{sum('sent')}</Figure>
      <Figure label={m.portal_figure_paid()}>{sum('paid')}</Figure>
    </>
  );
}
