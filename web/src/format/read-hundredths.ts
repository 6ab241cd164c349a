import { MULTIPLIER_MAX, MULTIPLIER_MIN } from '@clientele/domain/service-rate-terms';
import { plainDecimal } from './decimals.ts';
import type { Read } from './read-amount.ts';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const MAX_PERCENT = 10_000;
const MAX_QUANTITY = 1_000_000;

/** A typed number in hundredths, "1.5" as 150; null when it is none, is negative, or is finer. */
function readHundredths(typed: string): number | null {
  const [, whole, fraction = ''] = /^([0-9]{1,6})(?:\.([0-9]{1,2})0*)?$/.exec(plainDecimal(typed) ?? '') ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

export function readMultiplier(typed: string): Read<number> {
  if (typed.trim() === '') return { problem: { code: 'required' } };
  const hundredths = readHundredths(typed);
  const fits = hundredths !== null && hundredths >= MULTIPLIER_MIN && hundredths <= MULTIPLIER_MAX;
  return fits ? { value: hundredths } : { problem: { code: 'not_a_multiplier' } };
}

/** A percentage above 0 and up to 100, in hundredths; a percent sign is left out. */
export function readPercent(typed: string): Read<number> {
  if (typed.trim() === '') return { problem: { code: 'required' } };
  const hundredths = readHundredths(typed.replace(/[%\u066A]/u, ''));
  const fits = hundredths !== null && hundredths > 0 && hundredths <= MAX_PERCENT;
  return fits ? { value: hundredths } : { problem: { code: 'not_a_percentage' } };
}

/** How many there are, above 0 and up to 10,000, in hundredths. */
export function readQuantity(typed: string): Read<number> {
  const hundredths = readHundredths(typed);
  const fits = hundredths !== null && hundredths > 0 && hundredths <= MAX_QUANTITY;
  return fits ? { value: hundredths } : { problem: { code: 'not_a_quantity' } };
}

/** Hours as whole minutes: "7.5" and "7:30" are 450, blank is none. */
export function readHours(typed: string): Read<number> {
  if (typed.trim() === '') return { value: 0 };
  const [, hours, minutes] = /^([0-9]{1,2}):([0-5][0-9])$/.exec(typed.trim()) ?? [];
  const hundredths = readHundredths(typed);
  const read =
    hours === undefined
      ? hundredths === null
        ? null
        : Math.round((hundredths * MINUTES_PER_HOUR) / 100)
      : Number(hours) * MINUTES_PER_HOUR + Number(minutes);
  return read === null || read > MINUTES_PER_DAY ? { problem: { code: 'not_hours' } } : { value: read };
}
