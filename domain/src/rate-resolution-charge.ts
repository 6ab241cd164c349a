import { timesFraction } from './money.ts';
import type { RateTerms, RateUnit } from './service-rate-terms.ts';

export const WORK_KINDS = ['regular', 'overtime', 'doubleTime'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Whole minutes of each kind of work. */
export type WorkMinutes = Readonly<Record<WorkKind, number>>;

/** How many minutes one unit of a rate pays for: part of a day costs its part of the day rate, and a working day has eight hours. */
export const MINUTES_PER_UNIT: Readonly<Record<RateUnit, number>> = { hour: 60, day: 480 };

const ONCE = 100;

/** How one kind of work is charged: `rateMinor` per unit, times `multiplier` (hundredths), by the terms for `pricedAs`. */
type Charge = { rateMinor: number; multiplier: number; pricedAs: WorkKind };

export type RateLine = Charge & { work: WorkKind; minutes: number; amountMinor: number };

/** What one kind of work costs: its own terms, else the next lower ones. */
function chargeFor(work: WorkKind, terms: RateTerms): Charge {
  const amounts = { regular: terms.regularMinor, overtime: terms.overtimeMinor, doubleTime: terms.doubleTimeMinor };
  const multipliers = { regular: ONCE, overtime: terms.overtimeMultiplier, doubleTime: terms.doubleTimeMultiplier };
  const amount = amounts[work];
  if (amount !== null) return { rateMinor: amount, multiplier: ONCE, pricedAs: work };
  const multiplier = multipliers[work];
  if (multiplier !== null) return { rateMinor: terms.regularMinor, multiplier, pricedAs: work };
  return chargeFor(work === 'doubleTime' ? 'overtime' : 'regular', terms);
}

/** One line per kind of work that was done, each rounded half up once, at its end. */
export function rateLines(minutes: WorkMinutes, unit: RateUnit, terms: RateTerms): RateLine[] {
  return WORK_KINDS.filter((work) => minutes[work] > 0).map((work) => {
    const charge = chargeFor(work, terms);
    const parts = charge.multiplier * minutes[work];
    const amountMinor = timesFraction(charge.rateMinor, parts, ONCE * MINUTES_PER_UNIT[unit]);
    return { ...charge, work, minutes: minutes[work], amountMinor };
  });
}

/** Throws a RangeError for anything but whole minutes: a work item is checked before it gets here. */
export function checkMinutes(minutes: WorkMinutes): void {
  for (const work of WORK_KINDS) {
    if (!Number.isSafeInteger(minutes[work]) || minutes[work] < 0)
      throw new RangeError(`${minutes[work]} minutes of ${work} work cannot be priced. Give whole minutes, 0 or more.`);
  }
}
