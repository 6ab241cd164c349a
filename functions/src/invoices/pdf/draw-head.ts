import type { InvoiceFields, Parties } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { addressLines } from './address-lines.ts';
import { LEFT, RIGHT, type Cell, type Pen } from './pen.ts';
import type { Wording } from './wording.ts';

const MIDDLE = (LEFT + RIGHT) / 2;
const FACT_VALUES = RIGHT - 130;

/** Who sends it, what it is called, who receives it, and its days. */
export function drawHead(pen: Pen, invoice: InvoiceFields, wording: Wording): void {
  const { locale } = wording;
  const { parties } = invoice;
  pen.row([
    { left: LEFT, right: MIDDLE, lines: [{ text: parties.workspaceName, size: 16, bold: true }] },
    {
      left: MIDDLE,
      right: RIGHT,
      align: 'end',
      lines: [{ text: m.invoice_document_title({}, { locale }), size: 16, bold: true }],
    },
  ]);
  pen.gap(24);
  const facts = factsOf(invoice, wording);
  pen.row([
    {
      left: LEFT,
      right: MIDDLE - 16,
      lines: [{ text: m.invoice_document_bill_to({}, { locale }), dimmed: true }, ...receiverLines(parties, wording)],
    },
    { left: MIDDLE, right: FACT_VALUES - 8, lines: facts.map(({ label }) => ({ text: label, dimmed: true })) },
    { left: FACT_VALUES, right: RIGHT, align: 'end', lines: facts.map(({ value }) => ({ text: value })) },
  ]);
  pen.gap(28);
}

function receiverLines({ clientName, legalName, address, taxIds }: Parties, wording: Wording): Cell['lines'] {
  const name = legalName === '' ? clientName : legalName;
  const lines = [...(address === null ? [] : addressLines(address, wording)), ...taxIds];
  return [{ text: name, bold: true }, ...lines.map((text) => ({ text }))];
}

function factsOf(invoice: InvoiceFields, { locale, day }: Wording): { label: string; value: string }[] {
  const facts = [
    { label: m.invoice_document_issued({}, { locale }), value: day(invoice.issuedOn) },
    { label: m.invoice_document_due({}, { locale }), value: day(invoice.dueOn) },
  ];
  if (invoice.poNumber !== '') facts.push({ label: m.invoice_document_po({}, { locale }), value: invoice.poNumber });
  return facts;
}
