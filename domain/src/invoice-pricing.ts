import type { FreeLine, WorkLine } from './invoice.ts';
import { AMOUNT_LIMIT, timesFraction } from './money.ts';

/** What an invoice may come to before tax, either way: with a tax of 100 % it still stays far below 2^53. */
export const INVOICE_TOTAL_LIMIT = AMOUNT_LIMIT * 10_000;

/** Hundredths of a percent that make one whole. */
const WHOLE = 10_000;

export type InvoiceAmounts = { subtotalMinor: number; taxMinor: number; totalMinor: number };

export type PricedLines = {
  workLines: readonly Pick<WorkLine, 'amountMinor'>[];
  freeLines: readonly Pick<FreeLine, 'quantity' | 'unitMinor'>[];
  /** hundredths of a percent */
  taxRate: number;
};

/** Quantities are hundredths: a line is rounded once, half up. */
export function freeLineAmount({ quantity, unitMinor }: Pick<FreeLine, 'quantity' | 'unitMinor'>): number {
  return timesFraction(unitMinor, quantity, 100);
}

/**
 * What an invoice comes to: the lines as they are shown, added up, and tax on their sum, rounded once, half up. Null when that is larger
 * than INVOICE_TOTAL_LIMIT: a wrong amount must not travel on.
 */
export function priceInvoice({ workLines, freeLines, taxRate }: PricedLines): InvoiceAmounts | null {
  const amounts = [...workLines.map(({ amountMinor }) => amountMinor), ...freeLines.map(freeLineAmount)];
  const sum = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
  const subtotalMinor = Number(sum);
  if (Math.abs(subtotalMinor) > INVOICE_TOTAL_LIMIT) return null;
  const taxMinor = timesFraction(subtotalMinor, taxRate, WHOLE);
  return { subtotalMinor, taxMinor, totalMinor: subtotalMinor + taxMinor };
}
