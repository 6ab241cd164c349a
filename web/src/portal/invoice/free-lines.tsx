import { freeLineAmount } from '@clientele/domain/invoice-pricing';
import type { PortalInvoice } from '@clientele/domain/portal-projections';
import * as m from '@clientele/messages';
import { hundredthsText } from '../../format/hundredths.ts';
import { LinesTable } from './lines-table.tsx';

type Props = { lines: PortalInvoice['freeLines']; amount: (minor: number) => string };

export function FreeLines({ lines, amount }: Props) {
  return (
    <LinesTable
      heads={[m.portal_invoice_other(), m.portal_invoice_quantity()]}
      lines={lines.map((line) => ({
        what: line.text,
        note: amount(line.unitMinor),
        quantity: hundredthsText(line.quantity),
        amount: amount(freeLineAmount(line)),
      }))}
    />
  );
}
