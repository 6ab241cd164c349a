import type { Invoice } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { percentLabel } from '../../../format/hundredths.ts';
import { moneyLabel } from '../../../format/money.ts';
import classes from './invoice-document.module.css';

/** What the lines come to. Without tax the total alone says it. */
export function DocumentTotals({ invoice }: { invoice: Invoice }) {
  const { currency, taxRate } = invoice;
  return (
    <dl className={classes['totals']}>
      {taxRate > 0 && (
        <>
          <dt>{m.invoice_document_subtotal()}</dt>
          <dd>{moneyLabel(invoice.subtotalMinor, currency)}</dd>
          <dt>{m.invoice_document_tax({ rate: percentLabel(taxRate) })}</dt>
          <dd>{moneyLabel(invoice.taxMinor, currency)}</dd>
        </>
      )}
      <dt className={classes['total']}>{m.invoice_document_total()}</dt>
      <dd className={classes['total']}>{moneyLabel(invoice.totalMinor, currency)}</dd>
    </dl>
  );
}
