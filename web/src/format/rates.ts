import { addDays } from '@clientele/domain/calendar-date';
import { timesFraction } from '@clientele/domain/money';
import type { RateTerms } from '@clientele/domain/service-rate-terms';
import * as m from '@clientele/messages';
import { calendarDateLabel } from './dates.ts';
import { hundredthsText } from './hundredths.ts';
import { moneyLabel } from './money.ts';

function extraLabel(
  regularMinor: number,
  minor: number | null,
  multiplier: number | null,
  currency: string,
): string | undefined {
  if (minor !== null) return moneyLabel(minor, currency);
  if (multiplier === null) return undefined;
  const amount = moneyLabel(timesFraction(regularMinor, multiplier, 100), currency);
  return m.rate_multiplied({ multiplier: hundredthsText(multiplier), amount });
}

/** "1.5 × = $142.50", an amount, or that the regular rate holds. */
export function overtimeLabel(terms: RateTerms, currency: string): string {
  const { regularMinor, overtimeMinor, overtimeMultiplier } = terms;
  return extraLabel(regularMinor, overtimeMinor, overtimeMultiplier, currency) ?? m.rate_overtime_none();
}

/** The same for double time, for which overtime holds where nothing else is said. */
export function doubleTimeLabel(terms: RateTerms, currency: string): string {
  const { regularMinor, doubleTimeMinor, doubleTimeMultiplier } = terms;
  return extraLabel(regularMinor, doubleTimeMinor, doubleTimeMultiplier, currency) ?? m.rate_double_time_none();
}

/** The last day that a rate covers, of an end that is the first day it does not; '' while it is open. */
export function lastDayOf(effectiveTo: string): string {
  return effectiveTo === '' ? '' : addDays(effectiveTo, -1);
}

/** "Mar 1, 2026 – May 31, 2026", "from Mar 1, 2026" */
export function periodLabel({ effectiveFrom, effectiveTo }: { effectiveFrom: string; effectiveTo: string }): string {
  const from = calendarDateLabel(effectiveFrom);
  return effectiveTo === ''
    ? m.rate_period_open({ from })
    : m.rate_period({ from, to: calendarDateLabel(lastDayOf(effectiveTo)) });
}
