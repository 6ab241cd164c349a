import { AMOUNT_LIMIT, currencyExponent, minorOfDecimal } from '@clientele/domain/money';
import type { FieldProblem } from '@clientele/domain/problems';
import { plainDecimal } from './decimals.ts';

/** What was read of a typed value, or what is wrong with it. */
export type Read<Value> = { value: Value } | { problem: Pick<FieldProblem, 'code' | 'limit'> };

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
