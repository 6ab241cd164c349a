import type { Invoice } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../../format/dates.ts';
import classes from './invoice-header.module.css';

/** What happened to an issued invoice that does not stand on it. */
export function InvoiceFacts({ invoice }: { invoice: Invoice }) {
  const facts = factsOf(invoice);
  if (facts.length === 0) return null;
  return (
    <ul className={classes['facts']}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function factsOf({ recipients, paidOn, voidReason, state, pdfReady }: Invoice): string[] {
  const addresses = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(recipients);
  return [
    ...(recipients.length === 0 ? [] : [m.invoice_fact_sent({ addresses })]),
    ...(paidOn === '' ? [] : [m.invoice_fact_paid({ day: calendarDateLabel(paidOn) })]),
    ...(state === 'void' ? [m.invoice_fact_void({ reason: voidReason })] : []),
    ...(state === 'sent' && !pdfReady ? [m.invoice_fact_pdf()] : []),
  ];
}
