import type { InvoiceAmounts } from '@clientele/domain/invoice-pricing';
import * as m from '@clientele/messages';
import { percentLabel } from '../../../format/hundredths.ts';
import { moneyLabel } from '../../../format/money.ts';
import { problemSentence } from '../../../format/problem.ts';
import { FormProblem } from '../../../ui/form-problem.tsx';
import classes from './composer.module.css';

type Props = {
  /** null when the lines come to more than can be kept */
  amounts: InvoiceAmounts | null;
  currency: string;
  taxRate: number;
};

/** What an invoice comes to, while it is put together. */
export function Amounts({ amounts, currency, taxRate }: Props) {
  if (amounts === null) return <FormProblem problem={problemSentence({ code: 'amount_too_large' })} />;
  return (
    <dl className={classes['amounts']} aria-live="polite">
      <dt>{m.invoice_sheet_subtotal()}</dt>
      <dd>{moneyLabel(amounts.subtotalMinor, currency)}</dd>
      <dt>{m.invoice_sheet_tax({ rate: percentLabel(taxRate) })}</dt>
      <dd>{moneyLabel(amounts.taxMinor, currency)}</dd>
      <dt className={classes['total']}>{m.invoice_sheet_total()}</dt>
      <dd className={classes['total']}>{moneyLabel(amounts.totalMinor, currency)}</dd>
    </dl>
  );
}
