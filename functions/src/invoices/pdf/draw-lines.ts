import type { FreeLine, InvoiceFields, WorkLine } from '@clientele/domain/invoice';
import { freeLineAmount } from '@clientele/domain/invoice-pricing';
import * as m from '@clientele/messages';
import { LEFT, RIGHT, type Cell, type Column, type Pen } from './pen.ts';
import type { Wording } from './wording.ts';

const DATE: Column = { left: LEFT, right: LEFT + 74 };
const TEXT: Column = { left: LEFT + 82, right: RIGHT - 156 };
const HOURS: Column = { left: RIGHT - 148, right: RIGHT - 98, align: 'end' };
const AMOUNT: Column = { left: RIGHT - 98, right: RIGHT, align: 'end' };
const WIDE_TEXT: Column = { left: LEFT, right: RIGHT - 106 };

/** The lines of an invoice: the work by day, then what somebody wrote. */
export function drawLines(pen: Pen, { workLines, freeLines, currency }: InvoiceFields, wording: Wording): void {
  drawTitles(pen, wording);
  for (const line of workLines) drawRow(pen, workCells(line, currency, wording));
  for (const line of freeLines) drawRow(pen, freeCells(line, currency, wording));
}

function drawTitles(pen: Pen, { locale }: Wording): void {
  const titles: [Column, string][] = [
    [DATE, m.invoice_document_date({}, { locale })],
    [TEXT, m.invoice_document_description({}, { locale })],
    [HOURS, m.invoice_document_hours({}, { locale })],
    [AMOUNT, m.invoice_document_amount({}, { locale })],
  ];
  pen.row(titles.map(([column, text]) => ({ ...column, lines: [{ text, size: 8.5, dimmed: true }] })));
  pen.gap(2);
  pen.rule();
}

function drawRow(pen: Pen, cells: readonly Cell[]): void {
  pen.gap(3);
  pen.row(cells);
  pen.gap(3);
  pen.rule();
}

function workCells(line: WorkLine, currency: string, { locale, day, hours, money }: Wording): Cell[] {
  const { projectName: project, positionName: position, personName: person } = line;
  const what = m.invoice_document_work({ project, position, person }, { locale });
  const details = line.text === '' ? [] : [{ text: line.text, size: 8.5, dimmed: true }];
  return [
    { ...DATE, lines: [{ text: day(line.workDate) }] },
    { ...TEXT, lines: [{ text: what }, ...details] },
    { ...HOURS, lines: [{ text: hours(line.minutes) }] },
    { ...AMOUNT, lines: [{ text: money(line.amountMinor, currency) }] },
  ];
}

function freeCells(line: FreeLine, currency: string, { locale, quantity, money }: Wording): Cell[] {
  const amount = money(line.unitMinor, currency);
  const counted = m.invoice_document_quantity({ quantity: quantity(line.quantity), amount }, { locale });
  const details = line.quantity === 100 ? [] : [{ text: counted, size: 8.5, dimmed: true }];
  return [
    { ...WIDE_TEXT, lines: [{ text: line.text }, ...details] },
    { ...AMOUNT, lines: [{ text: money(freeLineAmount(line), currency) }] },
  ];
}
