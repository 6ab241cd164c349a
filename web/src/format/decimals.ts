import { personLocale } from './locale.ts';

type Signs = { group: string; decimal: string; minus: string; digits: readonly string[] };

const known = new Map<string, Signs>();

/** How numbers are written in a locale: its separators and its own digits. */
function signsOf(locale: string): Signs {
  const before = known.get(locale);
  if (before) return before;
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-1_234_567.8);
  const digit = new Intl.NumberFormat(locale, { useGrouping: false });
  const signs = {
    group: parts.find(({ type }) => type === 'group')?.value ?? '',
    decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    minus: parts.find(({ type }) => type === 'minusSign')?.value ?? '-',
    digits: Array.from({ length: 10 }, (_, value) => digit.format(value)),
  };
  known.set(locale, signs);
  return signs;
}

function withLatinDigits(text: string, { digits }: Signs): string {
  return [...text]
    .map((sign) => {
      const value = digits.indexOf(sign);
      return value === -1 ? sign : String(value);
    })
    .join('');
}

/** The whole part without its separators; null where they stand in the wrong place: "1.5" is one and a half nowhere in Germany. */
function ungrouped(whole: string, group: string): string | null {
  if (/^[0-9]+$/.test(whole)) return whole;
  const [first = '', ...rest] = group === '' ? [whole] : whole.split(group);
  const last = rest.at(-1) ?? '';
  const fits = /^[0-9]{1,3}$/.test(first) && rest.every((each) => /^[0-9]{2,3}$/.test(each)) && /^[0-9]{3}$/.test(last);
  return fits ? [first, ...rest].join('') : null;
}

/**
 * A number as somebody typed it in the person's locale, as a plain one: "1.234,50" is "1234.50" in German. Blanks and apostrophes between
 * digits are taken for separators of thousands. Null when it is no number, or could mean another one.
 */
export function plainDecimal(typed: string): string | null {
  const signs = signsOf(personLocale());
  const even = withLatinDigits(typed.trim(), signs).replaceAll(/[\u200E\u200F\u061C]/gu, '');
  const negative = /^[-\u2212]/u.test(even) || (signs.minus !== '' && even.startsWith(signs.minus));
  const unsigned = (negative ? even.slice(1) : even).trim();
  const [whole = '', fraction, ...more] = unsigned.split(signs.decimal);
  if (more.length > 0 || (fraction !== undefined && !/^[0-9]+$/.test(fraction))) return null;
  const isBlankGroup = /^[\s'\u2019]$/u.test(signs.group);
  const evened = isBlankGroup ? whole.replaceAll(/[\s'\u2019]/gu, signs.group) : whole;
  const digits = ungrouped(evened, signs.group);
  if (digits === null) return null;
  return `${negative ? '-' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}
