import { invoiceStanding } from '@clientele/domain/invoice-standing';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../../format/dates.ts';
import { moneyLabel } from '../../../format/money.ts';
import { InvoiceChip } from './invoice-chip.tsx';
import { InvoiceName } from './invoice-name.tsx';
import type { InvoiceListProps } from './invoice-list.tsx';
import classes from './invoices.module.css';

export function InvoiceCards({ invoices, today, ofOneClient }: InvoiceListProps) {
  return (
    <ul className={classes['cards']}>
      {invoices.map((invoice) => (
        <li key={invoice.id} className={classes['card']}>
          <div className={classes['cardHead']}>
            <InvoiceName invoice={invoice} />
            <span className={classes['figure']}>{moneyLabel(invoice.totalMinor, invoice.currency)}</span>
          </div>
          {!ofOneClient && <p className={classes['client']}>{invoice.parties.clientName}</p>}
          <div className={classes['cardFoot']}>
            <InvoiceChip standing={invoiceStanding(invoice, today)} />
            {invoice.dueOn !== '' && (
              <span className={classes['dimmed']}>{m.invoices_due({ day: calendarDateLabel(invoice.dueOn) })}</span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
