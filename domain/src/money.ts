import * as z from 'zod';

/** An amount in whole minor units (cents, yen, fils) of an ISO 4217 currency. */
export type Money = { minor: number; currency: string };

/** The largest amount that a person may type: leaves room for 24 hours at five times the rate, and for sums, below 2^53. */
export const AMOUNT_LIMIT = 100_000_000_000;

export const minorSchema = z.int().min(0).max(AMOUNT_LIMIT);

/**
 * Decimal places of the currencies that do not have two (ISO 4217, table A.1). Not taken from Intl: engines answer with
 * CLDR's display digits (HUF 0, IQD 0), and two engines must never disagree about what an amount is.
 */
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
  ['CLF', 4],
  ['UYW', 4],
]);

/** How many decimal places the currency has: 10^exponent minor units make one. */
export function currencyExponent(currency: string): number {
  return EXPONENTS.get(currency) ?? 2;
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

/** The whole number nearest to a fraction; a half goes up. `denominator` is positive. */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return floorDivide(2n * numerator + denominator, 2n * denominator);
}

/**
 * `minor` times a fraction, rounded once, half up, to whole minor units. All three are integers, `denominator` is positive.
 * Throws a RangeError when an argument is no such integer or the result is beyond 2^53: a wrong amount must not travel on.
 */
export function timesFraction(minor: number, numerator: number, denominator: number): number {
  if (![minor, numerator, denominator].every(Number.isSafeInteger) || denominator <= 0)
    throw new RangeError(
      `Cannot multiply ${minor} by ${numerator}/${denominator}: only whole numbers keep money exact.`,
    );
  const product = Number(roundHalfUp(BigInt(minor) * BigInt(numerator), BigInt(denominator)));
  if (!Number.isSafeInteger(product))
    throw new RangeError(
      `${minor} times ${numerator}/${denominator} is larger than any amount that can be stored exactly.`,
    );
  return product;
}

/** An amount as a decimal number, "95.00", "950" or "95.000": exact, and accepted by Intl.NumberFormat as it is. */
export function decimalOf({ minor, currency }: Money): string {
  const exponent = currencyExponent(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const sign = minor < 0 ? '-' : '';
  return exponent === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-exponent)}`;
}

/** Reads a decimal number ("95", "95.5", "95.50") as minor units; null when it is none, is negative, or is finer than the currency. */
export function minorOfDecimal(text: string, currency: string): number | null {
  const [matched, whole, fraction = ''] = /^([0-9]{1,15})(?:\.([0-9]+))?$/.exec(text.trim()) ?? [];
  const exponent = currencyExponent(currency);
  if (matched === undefined || whole === undefined || /[1-9]/.test(fraction.slice(exponent))) return null;
  const minor = Number(whole + fraction.slice(0, exponent).padEnd(exponent, '0'));
  return Number.isSafeInteger(minor) ? minor : null;
}
