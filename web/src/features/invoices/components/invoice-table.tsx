import type { Invoice } from '@clientele/domain/invoice';
import { invoiceStanding } from '@clientele/domain/invoice-standing';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../../format/dates.ts';
import { moneyLabel } from '../../../format/money.ts';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { InvoiceChip } from './invoice-chip.tsx';
import { InvoiceName } from './invoice-name.tsx';
import type { InvoiceListProps } from './invoice-list.tsx';
import classes from './invoices.module.css';

export function InvoiceTable({ invoices, today, ofOneClient }: InvoiceListProps) {
  return (
    <PlainTable className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{m.invoice_field_number()}</th>
          {!ofOneClient && <th scope="col">{m.invoices_column_client()}</th>}
          <th scope="col">{m.invoice_field_state()}</th>
          <th scope="col">{m.invoice_sheet_issued()}</th>
          <th scope="col">{m.invoice_sheet_due()}</th>
          <th scope="col" className={classes['amount']}>
            {m.invoice_field_total()}
          </th>
        </tr>
      </thead>
      <tbody>
        {invoices.map((invoice) => (
          <Row key={invoice.id} invoice={invoice} today={today} ofOneClient={ofOneClient} />
        ))}
      </tbody>
    </PlainTable>
  );
}

function Row({ invoice, today, ofOneClient }: { invoice: Invoice; today: string; ofOneClient: boolean }) {
  return (
    <tr>
      <th scope="row">
        <InvoiceName invoice={invoice} />
      </th>
      {!ofOneClient && <td className={classes['client']}>{invoice.parties.clientName}</td>}
      <td>
        <InvoiceChip standing={invoiceStanding(invoice, today)} />
      </td>
      <td>{invoice.issuedOn === '' ? m.invoices_not_issued() : calendarDateLabel(invoice.issuedOn)}</td>
      <td>{invoice.dueOn === '' ? m.invoices_not_issued() : calendarDateLabel(invoice.dueOn)}</td>
      <td className={classes['amount']}>{moneyLabel(invoice.totalMinor, invoice.currency)}</td>
    </tr>
  );
}
