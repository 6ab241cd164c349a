import type { FreeLine, Invoice, WorkLine } from '@clientele/domain/invoice';
import { freeLineAmount } from '@clientele/domain/invoice-pricing';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../../format/dates.ts';
import { hundredthsText, minutesLabel } from '../../../format/hundredths.ts';
import { moneyLabel } from '../../../format/money.ts';
import classes from './invoice-document.module.css';

/** The lines of an invoice: the work by day, then what somebody wrote. */
export function DocumentLines({ invoice: { workLines, freeLines, currency } }: { invoice: Invoice }) {
  return (
    <table className={classes['lines']}>
      <thead>
        <tr>
          <th scope="col">{m.invoice_document_date()}</th>
          <th scope="col">{m.invoice_document_description()}</th>
          <th scope="col" className={classes['figure']}>
            {m.invoice_document_hours()}
          </th>
          <th scope="col" className={classes['figure']}>
            {m.invoice_document_amount()}
          </th>
        </tr>
      </thead>
      <tbody>
        {workLines.map((line) => (
          <Work key={line.workItemId} line={line} currency={currency} />
        ))}
        {freeLines.map((line, index) => (
          // Lines have no names: their place is what tells them apart, and an invoice shows them as they are.
          <Free key={index} line={line} currency={currency} />
        ))}
      </tbody>
    </table>
  );
}

function Work({ line, currency }: { line: WorkLine; currency: string }) {
  const { projectName: project, positionName: position, personName: person } = line;
  return (
    <tr>
      <td className={classes['day']}>{calendarDateLabel(line.workDate)}</td>
      <td className={classes['what']}>
        {m.invoice_document_work({ project, position, person })}
        {line.text !== '' && <p className={classes['details']}>{line.text}</p>}
      </td>
      <td className={classes['figure']}>{minutesLabel(line.minutes)}</td>
      <td className={classes['figure']}>{moneyLabel(line.amountMinor, currency)}</td>
    </tr>
  );
}

function Free({ line, currency }: { line: FreeLine; currency: string }) {
  const quantity = hundredthsText(line.quantity);
  const amount = moneyLabel(line.unitMinor, currency);
  return (
    <tr>
      <td colSpan={3} className={classes['what']}>
        {line.text}
        {line.quantity !== 100 && (
          <p className={classes['details']}>{m.invoice_document_quantity({ quantity, amount })}</p>
        )}
      </td>
      <td className={classes['figure']}>{moneyLabel(freeLineAmount(line), currency)}</td>
    </tr>
  );
}
