import { plainDecimal } from '../../format/decimals.ts';
import { personLocale } from '../../format/locale.ts';

/** A number as it stands in an input, in the person's locale. */
export function numberText(value: number): string {
  return new Intl.NumberFormat(personLocale(), { maximumFractionDigits: 6, useGrouping: false }).format(value);
}

/**
 * What somebody typed, in the unit in which it is stored: "7,5" of a percentage is 750 in German. A percent sign is left out. What is no
 * number comes back as it was typed, so that it can be refused instead of being taken for another one.
 */
export function readNumber(typed: string, scale: number): number | string {
  const plain = plainDecimal(typed.replace(/[%\u066A]\s*$/u, ''));
  return plain === null ? typed.trim() : Number((Number(plain) * scale).toFixed(6));
}
