import type { WordedInvoice } from '@clientele/wording/invoice-wording';
import { LEFT, RIGHT, type Pen } from './pen.ts';

const TOTAL_LABELS = { left: RIGHT - 250, right: RIGHT - 124 };
const TOTAL_TEXTS = { left: RIGHT - 124, right: RIGHT, align: 'end' } as const;
const PAYMENT_LABELS = { left: LEFT, right: LEFT + 100 };
const PAYMENT_TEXTS = { left: LEFT + 108, right: RIGHT };
/** Subtotal, tax and total stay together. */
const TOTALS_HEIGHT = 72;

/** What it comes to, how it is paid, and what else is to be read. */
export function drawFoot(pen: Pen, { totals, payment, note, footer }: WordedInvoice): void {
  if (!pen.fits(TOTALS_HEIGHT)) pen.nextPage();
  pen.gap(8);
  totals.forEach(({ label, text }, place) => {
    const due = place === totals.length - 1;
    const style = due ? ({ bold: true, size: 12 } as const) : ({ size: 9.5 } as const);
    pen.row([
      { ...TOTAL_LABELS, lines: [{ text: label, ...style, colour: due ? 'ink' : 'dimmed' }] },
      { ...TOTAL_TEXTS, lines: [{ text, ...style }] },
    ]);
    pen.gap(2);
  });
  if (payment.facts.length > 0 || payment.note !== '') {
    pen.gap(18);
    pen.row([{ left: LEFT, right: RIGHT, lines: [{ text: payment.label, bold: true }] }]);
    pen.gap(2);
  }
  for (const { label, text } of payment.facts)
    pen.row([
      { ...PAYMENT_LABELS, lines: [{ text: label, size: 9, colour: 'dimmed' }] },
      { ...PAYMENT_TEXTS, lines: [{ text, size: 9 }] },
    ]);
  if (payment.note !== '') pen.row([{ left: LEFT, right: RIGHT, lines: [{ text: payment.note, size: 9 }] }]);
  drawText(pen, note, 'ink');
  drawText(pen, footer, 'dimmed');
}

function drawText(pen: Pen, text: string, colour: 'ink' | 'dimmed'): void {
  if (text === '') return;
  pen.gap(18);
  pen.row([{ left: LEFT, right: RIGHT, lines: [{ text, colour }] }]);
}
