import { sameValue } from './change.ts';
import type { FieldProblem } from './problems.ts';
import {
  endsEarlier,
  livingRates,
  overlaps,
  RATE_CARD_LIMIT,
  sameSeries,
  SERVICE_RATE_INPUT_KEYS,
  type CardRate,
  type RateCard,
  type ServiceRateInput,
} from './service-rate.ts';

/** A rate that stops: `effectiveTo` is the first day it no longer covers. */
export type RateEnd = { rateId: string; effectiveTo: string };

/** `ends` is what has to be offered and written together with the new rate; empty where the period is free. */
export type AddRatePlan =
  | { kind: 'add'; ends: readonly RateEnd[] }
  | { kind: 'refused'; problems: readonly FieldProblem[] };

/** Where a person would mend an overlap: a later rate is avoided by ending earlier, any other by starting on another day. */
function overlapProblem(input: ServiceRateInput, other: CardRate): FieldProblem {
  return { path: other.effectiveFrom > input.effectiveFrom ? 'effectiveTo' : 'effectiveFrom', code: 'rate_overlaps' };
}

function distinctProblems(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.filter((problem, index) => problems.findIndex((other) => other.path === problem.path) === index);
}

/**
 * Judges a new rate against the client's card. A rate that began earlier is offered to end where the new one begins; one that
 * begins on the same day or later is in the way. `currency` is the one that the client is invoiced in.
 */
export function planAddRate(card: RateCard, input: ServiceRateInput, currency: string): AddRatePlan {
  if (input.currency !== currency) return { kind: 'refused', problems: [{ path: 'currency', code: 'other_currency' }] };
  if (livingRates(card).length >= RATE_CARD_LIMIT)
    return { kind: 'refused', problems: [{ path: '', code: 'too_many', limit: RATE_CARD_LIMIT }] };
  const touched = livingRates(card).filter((rate) => overlaps(rate, input));
  const inTheWay = touched.filter((rate) => rate.effectiveFrom >= input.effectiveFrom);
  if (inTheWay.length > 0)
    return { kind: 'refused', problems: distinctProblems(inTheWay.map((rate) => overlapProblem(input, rate))) };
  return { kind: 'add', ends: touched.map((rate) => ({ rateId: rate.id, effectiveTo: input.effectiveFrom })) };
}

function invoicedProblems(before: CardRate, input: ServiceRateInput): FieldProblem[] {
  return SERVICE_RATE_INPUT_KEYS.filter((key) => !sameValue(before[key], input[key]))
    .filter((key) => key !== 'effectiveTo' || !endsEarlier(before, input))
    .map((path) => ({ path, code: 'rate_invoiced' }));
}

/**
 * What stands against correcting or ending a rate; nothing when it may be saved. A rate that an invoice used may only be ended
 * earlier. The currency is judged only when it changes: a client that moved to another one keeps its old rates.
 */
export function rateChangeProblems(
  card: RateCard,
  before: CardRate,
  input: ServiceRateInput,
  currency: string,
): FieldProblem[] {
  if (before.invoiced) return invoicedProblems(before, input);
  if (input.currency !== before.currency && input.currency !== currency)
    return [{ path: 'currency', code: 'other_currency' }];
  const others = livingRates(card).filter((rate) => rate.id !== before.id && overlaps(rate, input));
  return distinctProblems(others.map((rate) => overlapProblem(input, rate)));
}

/** What stands against deleting a rate. */
export function rateDeletionProblems(rate: CardRate): FieldProblem[] {
  return rate.invoiced ? [{ path: '', code: 'rate_invoiced' }] : [];
}

/** Days between two rates of one series for which there is none. `to` is exclusive. */
export type RateGap = Pick<ServiceRateInput, 'positionId' | 'unit' | 'currency'> & { from: string; to: string };

/** The rates of a card as series (position, unit, currency), each in the order of its dates. */
export function rateSeries<Rate extends CardRate>(card: readonly Rate[]): Rate[][] {
  const series: Rate[][] = [];
  for (const rate of livingRates(card).toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))) {
    const known = series.find(([first]) => first !== undefined && sameSeries(first, rate));
    if (known) known.push(rate);
    else series.push([rate]);
  }
  return series;
}

/** The gaps inside every series. Before its first and after its last rate a series is not there, which is no gap. */
export function gaps(card: RateCard): RateGap[] {
  return rateSeries(card).flatMap((series) => {
    const found: RateGap[] = [];
    let covered: string | null = null;
    for (const { positionId, unit, currency, effectiveFrom, effectiveTo } of series) {
      if (covered !== null && covered !== '' && covered < effectiveFrom)
        found.push({ positionId, unit, currency, from: covered, to: effectiveFrom });
      if (covered === null || (covered !== '' && (effectiveTo === '' || effectiveTo > covered))) covered = effectiveTo;
    }
    return found;
  });
}
