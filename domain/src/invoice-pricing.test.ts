import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeLineAmount, INVOICE_TOTAL_LIMIT, priceInvoice } from './invoice-pricing.ts';
import { AMOUNT_LIMIT, decimalOf } from './money.ts';

/** The oracle counts in fractions of bigints and knows nothing of the code under test. Halves go up, towards plus infinity. */
function halfUp(numerator: bigint, denominator: bigint): bigint {
  const shifted = 2n * numerator + denominator;
  const double = 2n * denominator;
  const rest = ((shifted % double) + double) % double;
  return (shifted - rest) / double;
}

const CURRENCIES = ['JPY', 'USD', 'KWD'] as const;

const invoices = fc.record({
  currency: fc.constantFrom(...CURRENCIES),
  workLines: fc.array(fc.record({ amountMinor: fc.integer({ min: 0, max: AMOUNT_LIMIT * 10 }) }), { maxLength: 12 }),
  freeLines: fc.array(
    fc.record({
      quantity: fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 300 })),
      unitMinor: fc.oneof(fc.integer({ min: -AMOUNT_LIMIT, max: AMOUNT_LIMIT }), fc.integer({ min: -500, max: 500 })),
    }),
    { maxLength: 8 },
  ),
  taxRate: fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 700, 1900, 825)),
});

test('lines, tax and total are those of exact fractions, whatever the currency', () => {
  let priced = 0;
  fc.assert(
    fc.property(invoices, ({ currency, workLines, freeLines, taxRate }) => {
      const free = freeLines.map(({ quantity, unitMinor }) => halfUp(BigInt(quantity) * BigInt(unitMinor), 100n));
      const subtotal = [...workLines.map(({ amountMinor }) => BigInt(amountMinor)), ...free].reduce(
        (a, b) => a + b,
        0n,
      );
      const fits = subtotal <= BigInt(INVOICE_TOTAL_LIMIT) && subtotal >= -BigInt(INVOICE_TOTAL_LIMIT);
      if (fits) priced += 1;
      const tax = halfUp(subtotal * BigInt(taxRate), 10_000n);
      const exact = [subtotal, tax, subtotal + tax].map(Number);
      const [subtotalMinor, taxMinor, totalMinor] = exact;
      expect(freeLines.map((line) => BigInt(freeLineAmount(line)))).toEqual(free);
      expect(priceInvoice({ workLines, freeLines, taxRate })).toEqual(
        fits ? { subtotalMinor, taxMinor, totalMinor } : null,
      );
      // What people add up by hand from the printed amounts is the printed total.
      const [first = 0n, second = 0n, sum] = exact.map((minor) =>
        BigInt(decimalOf({ minor, currency }).replace('.', '')),
      );
      expect(!fits || first + second === sum).toBe(true);
    }),
    { numRuns: 12_000 },
  );
  expect(priced).toBeGreaterThan(10_000);
});

test('a half goes up once, on the sum and not on the lines', () => {
  const cents = { workLines: [{ amountMinor: 5 }, { amountMinor: 5 }], freeLines: [], taxRate: 1000 };
  expect(priceInvoice(cents)).toEqual({ subtotalMinor: 10, taxMinor: 1, totalMinor: 11 });
  expect(priceInvoice({ ...cents, workLines: [{ amountMinor: 5 }] })?.taxMinor).toBe(1);
  expect(freeLineAmount({ quantity: 50, unitMinor: -5 })).toBe(-2);
});

test('what cannot be kept exactly is no amount', () => {
  const line = { quantity: 1_000_000, unitMinor: AMOUNT_LIMIT };
  expect(priceInvoice({ workLines: [], freeLines: [line], taxRate: 10_000 })?.totalMinor).toBe(2 * INVOICE_TOTAL_LIMIT);
  expect(priceInvoice({ workLines: [{ amountMinor: 1 }], freeLines: [line], taxRate: 0 })).toBeNull();
});
