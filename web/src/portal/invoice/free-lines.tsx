import { freeLineAmount } from '@clientele/domain/invoice-pricing';
import type { PortalInvoice } from '@clientele/domain/portal-projections';
import * as m from '@clientele/messages';
import { hundredthsText } from '../../format/hundredths.ts';
import classes from './invoice.module.css';

type Props = { lines: PortalInvoice['freeLines']; amount: (minor: number) => string };

export function FreeLines({ lines, amount }: Props) {
  if (lines.length === 0) return null;
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{m.portal_invoice_other()}</th>
          <th scope="col">{m.portal_invoice_quantity()}</th>
          <th scope="col">{m.portal_invoice_amount()}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          // An invoice never changes its lines once it is sent, and two of them may say the same.
          <tr key={index}>
            <td>
              <div>{line.text}</div>
              <div className={classes.note}>{amount(line.unitMinor)}</div>
            </td>
            <td>{hundredthsText(line.quantity)}</td>
            <td>{amount(freeLineAmount(line))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
