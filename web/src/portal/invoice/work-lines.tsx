import type { PortalInvoice } from '@clientele/domain/portal-projections';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../format/dates.ts';
import { minutesLabel } from '../../format/hundredths.ts';
import classes from './invoice.module.css';

type Props = { lines: PortalInvoice['workLines']; amount: (minor: number) => string };

export function WorkLines({ lines, amount }: Props) {
  if (lines.length === 0) return null;
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{m.portal_invoice_work()}</th>
          <th scope="col">{m.portal_invoice_hours()}</th>
          <th scope="col">{m.portal_invoice_amount()}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          // An invoice never changes its lines once it is sent, and two of them may say the same.
          <tr key={index}>
            <td>
              <div>{[line.projectName, line.positionName].filter((part) => part !== '').join(' · ')}</div>
              <div className={classes.note}>
                {[calendarDateLabel(line.workDate), line.personName, line.text]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </div>
            </td>
            <td>{minutesLabel(line.minutes)}</td>
            <td>{amount(line.amountMinor)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
