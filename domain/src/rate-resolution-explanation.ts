import { MINUTES_PER_UNIT, type RateLine, type WorkKind } from './rate-resolution-charge.ts';
import type { RateUnit } from './service-rate-terms.ts';

export type NoRateReason =
  /** no work was given: there is nothing to price */
  | 'no_work'
  /** neither the card nor the position's defaults know the position */
  | 'no_rate_for_position'
  /** there are rates, in other currencies only */
  | 'other_currency'
  /** there are rates, for another unit only */
  | 'other_unit'
  /** the card knows the position, but not on this day, and there is no default */
  | 'date_not_covered'
  /** the card has more than one rate for this day: a person has to say which */
  | 'ambiguous';

/** A sentence as data: the screen fills in the position's name and formats days, hours and amounts. */
export type RateExplanation =
  | { message: 'rate_from_card'; positionId: string; workDate: string; effectiveFrom: string; effectiveTo: string }
  | { message: 'rate_from_default'; positionId: string; workDate: string }
  /** the card has rates for the position, none for this day (or unit, or currency): that is why the default holds */
  | { message: 'rate_card_does_not_apply'; positionId: string; workDate: string }
  | {
      message: 'rate_line';
      work: WorkKind;
      minutes: number;
      unit: RateUnit;
      minutesPerUnit: number;
      rateMinor: number;
      multiplier: number;
      currency: string;
      amountMinor: number;
    }
  /** the rate says nothing about this kind of work, so it costs what `pricedAs` costs */
  | { message: 'rate_line_priced_as'; work: WorkKind; pricedAs: WorkKind }
  /** a rate of zero was agreed */
  | { message: 'rate_line_free'; work: WorkKind }
  | { message: 'no_rate'; reason: NoRateReason; positionId: string; workDate: string; currency: string };

export function explainLine(line: RateLine, unit: RateUnit, currency: string): RateExplanation[] {
  const { work, minutes, rateMinor, multiplier, pricedAs, amountMinor } = line;
  const minutesPerUnit = MINUTES_PER_UNIT[unit];
  const sentences: RateExplanation[] = [
    { message: 'rate_line', work, minutes, unit, minutesPerUnit, rateMinor, multiplier, currency, amountMinor },
  ];
  if (pricedAs !== work) sentences.push({ message: 'rate_line_priced_as', work, pricedAs });
  if (rateMinor === 0) sentences.push({ message: 'rate_line_free', work });
  return sentences;
}
