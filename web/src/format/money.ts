import { AMOUNT_LIMIT, currencyExponent, decimalOf, minorOfDecimal } from '@clientele/domain/money';
import type { FieldProblem } from '@clientele/domain/problems';
import { plainDecimal } from './decimals.ts';
import { personLocale } from './locale.ts';

/** What was read of a typed value, or what is wrong with it. */
export type Read<Value> = { value: Value } | { problem: Pick<FieldProblem, 'code' | 'limit'> };

function format(minor: number, currency: string, options: Intl.NumberFormatOptions): string {
  const digits = currencyExponent(currency);
  const exact = decimalOf({ minor, currency }) as Intl.StringNumericLiteral;
  return new Intl.NumberFormat(personLocale(), {
    ...options,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(exact);
}

/** "$95.00", "95,00 €", with as many decimal places as the currency has. */
export function moneyLabel(minor: number, currency: string): string {
  try {
    return format(minor, currency, { style: 'currency', currency });
  } catch {
    // A code that no standard knows, from an import: shown as it is.
    return `${amountText(minor, currency)} ${currency}`;
  }
}

/** The amount alone, as it stands in an input: "1,234.50". */
export function amountText(minor: number, currency: string): string {
  return format(minor, currency, { style: 'decimal' });
}

/** Reads an amount as it is typed in the person's locale. */
export function readAmount(typed: string, currency: string): Read<number> {
  if (typed.trim() === '') return { problem: { code: 'required' } };
  const plain = plainDecimal(typed);
  if (plain === null) return { problem: { code: 'not_an_amount' } };
  if (plain.startsWith('-')) return { problem: { code: 'too_small', limit: 0 } };
  const exponent = currencyExponent(currency);
  const [whole = '', fraction = ''] = plain.split('.');
  if (/[1-9]/.test(fraction.slice(exponent))) return { problem: { code: 'finer_than_currency', limit: exponent } };
  const minor = whole.length > 15 ? null : minorOfDecimal(plain, currency);
  if (minor === null || minor > AMOUNT_LIMIT) return { problem: { code: 'amount_too_large' } };
  return { value: minor };
}
