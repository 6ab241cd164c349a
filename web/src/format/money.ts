import { currencyExponent, decimalOf } from '@clientele/domain/money';
import { moneyText } from '@clientele/wording/wording';
import { personLocale } from './locale.ts';

/** "$95.00", "95,00 €", with as many decimal places as the currency has. */
export function moneyLabel(minor: number, currency: string): string {
  return moneyText(minor, currency, { formats: personLocale() });
}

/** The amount alone, as it stands in an input: "1,234.50". */
export function amountText(minor: number, currency: string): string {
  const digits = currencyExponent(currency);
  const exact = decimalOf({ minor, currency }) as Intl.StringNumericLiteral;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(personLocale(), options).format(exact);
}
