import { currencyExponent, decimalOf } from '@clientele/domain/money';
import { personLocale } from './locale.ts';

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
