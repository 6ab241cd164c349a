import * as m from '@clientele/messages';
import classes from './invoice.module.css';

type Line = { what: string; note: string; quantity: string; amount: string };

type Props = {
  /** what the first two columns are called */
  heads: readonly [string, string];
  lines: readonly Line[];
};

/** Lines of an invoice. It never changes them once it is sent, and two of them may say the same: so each goes by its place. */
export function LinesTable({ heads: [what, quantity], lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{quantity}</th>
          <th scope="col">{m.portal_invoice_amount()}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={index}>
            <td>
              <div>{line.what}</div>
              <div className={classes.note}>{line.note}</div>
            </td>
            <td>{line.quantity}</td>
            <td>{line.amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
