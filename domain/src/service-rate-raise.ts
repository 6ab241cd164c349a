import * as z from 'zod';
import { dateSchema } from './calendar-date.ts';
import { AMOUNT_LIMIT, timesFraction } from './money.ts';
import { livingRates, rateInputOf, type CardRate, type ServiceRateInput } from './service-rate.ts';

const ONE_HUNDRED_PERCENT = 10_000;

/** `percent` is in hundredths: 325 raises by 3.25 %. From `from` on, in the client's time zone. */
export const raiseInputSchema = z.strictObject({
  percent: z.int().min(1).max(ONE_HUNDRED_PERCENT),
  from: dateSchema,
});
export type RaiseInput = z.infer<typeof raiseInputSchema>;

/**
 * One rate in the preview of a raise. `split`: the rate ends on `from` and `raised` goes on with what was left of its period.
 * `correct`: the rate had not begun and becomes `raised`. `kept`: it stays as it is, and why.
 */
export type RaiseStep<Rate extends CardRate = CardRate> =
  | { kind: 'split'; rate: Rate; effectiveTo: string; raised: ServiceRateInput }
  | { kind: 'correct'; rate: Rate; raised: ServiceRateInput }
  | { kind: 'kept'; rate: Rate; why: 'rate_invoiced' | 'too_large' | 'unchanged' };

/** The terms times (100 % + percent), each amount rounded half up; multipliers follow the regular rate by themselves. */
function raisedTerms(rate: ServiceRateInput, percent: number): ServiceRateInput {
  function raised(minor: number): number {
    return timesFraction(minor, ONE_HUNDRED_PERCENT + percent, ONE_HUNDRED_PERCENT);
  }
  return {
    ...rateInputOf(rate),
    regularMinor: raised(rate.regularMinor),
    overtimeMinor: rate.overtimeMinor === null ? null : raised(rate.overtimeMinor),
    doubleTimeMinor: rate.doubleTimeMinor === null ? null : raised(rate.doubleTimeMinor),
  };
}

function raiseStep<Rate extends CardRate>(rate: Rate, { percent, from }: RaiseInput): RaiseStep<Rate> {
  const raised = raisedTerms(rate, percent);
  const amounts = [raised.regularMinor, raised.overtimeMinor ?? 0, raised.doubleTimeMinor ?? 0];
  if (amounts.some((amount) => amount > AMOUNT_LIMIT)) return { kind: 'kept', rate, why: 'too_large' };
  const before = [rate.regularMinor, rate.overtimeMinor ?? 0, rate.doubleTimeMinor ?? 0];
  if (amounts.every((amount, index) => amount === before[index])) return { kind: 'kept', rate, why: 'unchanged' };
  if (rate.effectiveFrom < from)
    return { kind: 'split', rate, effectiveTo: from, raised: { ...raised, effectiveFrom: from } };
  if (rate.invoiced) return { kind: 'kept', rate, why: 'rate_invoiced' };
  return { kind: 'correct', rate, raised };
}

/** Previews a raise of everything that the card charges from a date on. Rates that ended by then are not part of it. */
export function planRaise<Rate extends CardRate>(card: readonly Rate[], input: RaiseInput): RaiseStep<Rate>[] {
  return livingRates(card)
    .filter((rate) => rate.effectiveTo === '' || rate.effectiveTo > input.from)
    .map((rate) => raiseStep(rate, input));
}
