import { calendarDateLabel } from '../../format/dates.ts';
import { moneyLabel } from '../../format/money.ts';
import type { ShownInvoice } from '../api/use-invoices.ts';
import { PlaceLink } from '../places/place-link.tsx';
import { InvoiceState } from './invoice-state.tsx';
import classes from './sections.module.css';

export function InvoiceRows({ invoices }: { invoices: readonly ShownInvoice[] }) {
  return (
    <ul className={classes.rows}>
      {invoices.map((invoice) => (
        <li key={invoice.id}>
          <PlaceLink to={{ section: 'invoices', id: invoice.id }} className={classes.lines}>
            <span className={classes.line}>
              <span className={classes.title}>{invoice.number}</span>
              <span className={classes.figure}>{moneyLabel(invoice.totalMinor, invoice.currency)}</span>
            </span>
            <span className={classes.line}>
              <span className={classes.note}>{invoice.issuedOn === '' ? '' : calendarDateLabel(invoice.issuedOn)}</span>
              <InvoiceState invoice={invoice} />
            </span>
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
