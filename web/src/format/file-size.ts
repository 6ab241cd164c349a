import { personLocale } from './locale.ts';

const STEP = 1024;
const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** "340 kB", "1.2 MB": in steps of 1,024, as the limit of 25 MB is counted. */
export function fileSize(bytes: number, locale = personLocale()): string {
  let unit = 0;
  let value = bytes;
  while (value >= STEP - 0.5 && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[unit] ?? 'byte',
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits: unit === 2 ? 1 : 0,
  }).format(value);
}
