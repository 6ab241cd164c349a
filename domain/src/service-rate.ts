import * as z from 'zod';
import { dateSchema, optionalDateSchema } from './calendar-date.ts';
import { CURRENCY, DOCUMENT_ID } from './formats.ts';
import { paths } from './paths.ts';
import { rateSubjectText } from './rate-subject.ts';
import {
  hasOneDoubleTime,
  hasOneOvertime,
  ONE_DOUBLE_TIME,
  ONE_OVERTIME,
  RATE_UNITS,
  rateTermsShape,
} from './service-rate-terms.ts';
import { stampsSchema } from './stamps.ts';
import type { Subject } from './subject.ts';
import { line, problem } from './text.ts';

/** Living rates of one client, ended ones included: a raise of half as many still fits into one transaction. */
export const RATE_CARD_LIMIT = 400;

const serviceRateInputShape = {
  positionId: line(128, 1).refine((value) => value === '' || DOCUMENT_ID.test(value), problem('not_a_choice')),
  unit: z.enum(RATE_UNITS),
  currency: line(3, 1).refine((value) => value === '' || CURRENCY.test(value), problem('not_a_currency')),
  ...rateTermsShape,
  /** first day, in the client's time zone */
  effectiveFrom: dateSchema,
  /** first day that is no longer covered; blank while the rate is open */
  effectiveTo: optionalDateSchema,
  note: line(300),
};

function endsAfterStart(rate: { effectiveFrom: string; effectiveTo: string }): boolean {
  return rate.effectiveTo === '' || rate.effectiveTo > rate.effectiveFrom;
}

/** Everything a person may type about one rate of a client's card. What it may not overlap is judged by `planAddRate`. */
export const serviceRateInputSchema = z
  .strictObject(serviceRateInputShape)
  .refine(hasOneOvertime, ONE_OVERTIME)
  .refine(hasOneDoubleTime, ONE_DOUBLE_TIME)
  .refine(endsAfterStart, { ...problem('ends_before_start'), path: ['effectiveTo'] });
export type ServiceRateInput = z.infer<typeof serviceRateInputSchema>;

export const SERVICE_RATE_INPUT_KEYS = Object.keys(serviceRateInputShape) as readonly (keyof ServiceRateInput)[];

/** The stored rate. `invoiced` is written by functions once an invoice used it: from then on it may only be ended. */
export const serviceRateSchema = z.object({
  ...serviceRateInputShape,
  invoiced: z.boolean(),
  deleted: z.boolean(),
  ...stampsSchema.shape,
});
export type ServiceRateFields = z.infer<typeof serviceRateSchema>;
export type ServiceRate = ServiceRateFields & { id: string };

/** How service rates stand in the timeline, and what of them can be restored. */
export const serviceRateSubject: Subject<ServiceRateFields> = {
  noun: 'rate',
  collection: paths.rates,
  schema: serviceRateSchema,
  fields: SERVICE_RATE_INPUT_KEYS,
  permission: 'clients.manage_rates',
  nameOf: rateSubjectText,
  changeKind: (before, after, changes) =>
    Object.keys(changes).join() === 'effectiveTo' && endsEarlier(before, after) ? 'rate.ended' : 'rate.changed',
};

/** What the plans need of a stored rate. */
export type CardRate = ServiceRateInput & { id: string; invoiced: boolean; deleted: boolean };
/** A client's rates, in any order, deleted ones included. */
export type RateCard = readonly CardRate[];

/** The typed part of a stored rate. */
export function rateInputOf(rate: ServiceRateInput): ServiceRateInput {
  return Object.fromEntries(SERVICE_RATE_INPUT_KEYS.map((key) => [key, rate[key]])) as ServiceRateInput;
}

type Period = Pick<ServiceRateInput, 'effectiveFrom' | 'effectiveTo'>;
type Series = Pick<ServiceRateInput, 'positionId' | 'unit' | 'currency'>;

/** Whether the second period stops sooner than the first. */
export function endsEarlier(before: Pick<Period, 'effectiveTo'>, after: Pick<Period, 'effectiveTo'>): boolean {
  return after.effectiveTo !== '' && (before.effectiveTo === '' || after.effectiveTo < before.effectiveTo);
}

export function sameSeries(a: Series, b: Series): boolean {
  return a.positionId === b.positionId && a.unit === b.unit && a.currency === b.currency;
}

export function coversDate(period: Period, date: string): boolean {
  return period.effectiveFrom <= date && (period.effectiveTo === '' || date < period.effectiveTo);
}

/** Whether two rates of the same position, unit and currency share a day. */
export function overlaps(a: Series & Period, b: Series & Period): boolean {
  return sameSeries(a, b) && (coversDate(a, b.effectiveFrom) || coversDate(b, a.effectiveFrom));
}

export function livingRates<Rate extends CardRate>(card: readonly Rate[]): Rate[] {
  return card.filter((rate) => !rate.deleted);
}
