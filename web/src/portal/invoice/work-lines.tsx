import type { PortalInvoice } from '@clientele/domain/portal-projections';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../format/dates.ts';
import { minutesLabel } from '../../format/hundredths.ts';
import { LinesTable } from './lines-table.tsx';

type Props = { lines: PortalInvoice['workLines']; amount: (minor: number) => string };

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

export function WorkLines({ lines, amount }: Props) {
  return (
    <LinesTable
      heads={[m.portal_invoice_work(), m.portal_invoice_hours()]}
      lines={lines.map((line) => ({
        what: joined(line.projectName, line.positionName),
        note: joined(calendarDateLabel(line.workDate), line.personName, line.text),
        quantity: minutesLabel(line.minutes),
        amount: amount(line.amountMinor),
      }))}
    />
  );
}
