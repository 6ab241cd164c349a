import type { WordedInvoice, WordedRow } from '@clientele/wording/invoice-wording';
import { LEFT, RIGHT, type Column, type Pen, type Style } from './pen.ts';

const COLUMNS: Readonly<Record<keyof WordedInvoice['columns'], Column>> = {
  day: { left: LEFT, right: LEFT + 66 },
  what: { left: LEFT + 72, right: RIGHT - 262 },
  quantity: { left: RIGHT - 258, right: RIGHT - 188, align: 'end' },
  price: { left: RIGHT - 184, right: RIGHT - 78, align: 'end' },
  amount: { left: RIGHT - 74, right: RIGHT, align: 'end' },
};

/** The table of an invoice: what was done and supplied, how much of it at which price. */
export function drawLines(pen: Pen, { columns, rows }: Pick<WordedInvoice, 'columns' | 'rows'>): void {
  drawCells(pen, { ...columns, details: '' }, { size: 8.5, colour: 'dimmed' });
  pen.gap(2);
  pen.rule();
  for (const row of rows) {
    pen.gap(3);
    drawCells(pen, row, { size: 9 });
    pen.gap(3);
    pen.rule();
  }
}

function drawCells(pen: Pen, { day, what, details, quantity, price, amount }: WordedRow, style: Style): void {
  const more = details === '' ? [] : [{ text: details, size: 8, colour: 'dimmed' as const }];
  pen.row([
    { ...COLUMNS.day, lines: [{ text: day, ...style }] },
    { ...COLUMNS.what, lines: [{ text: what, ...style }, ...more] },
    { ...COLUMNS.quantity, lines: [{ text: quantity, ...style }] },
    { ...COLUMNS.price, lines: [{ text: price, ...style }] },
    { ...COLUMNS.amount, lines: [{ text: amount, ...style }] },
  ]);
}
