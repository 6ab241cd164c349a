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
          <PlaceLink to={{ section: 'invoices', id: invoice.id }} className={classes.row}>
            <div>
              <div className={classes.title}>{invoice.number}</div>
              <div className={classes.note}>{invoice.issuedOn === '' ? '' : calendarDateLabel(invoice.issuedOn)}</div>
            </div>
            <div className={classes.end}>
              <span className={classes.figure}>{moneyLabel(invoice.totalMinor, invoice.currency)}</span>
              <InvoiceState invoice={invoice} />
            </div>
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
