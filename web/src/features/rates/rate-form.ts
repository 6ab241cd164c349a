import { addDays } from '@clientele/domain/calendar-date';
import { defaultRateKey, defaultRatesOf } from '@clientele/domain/default-rates';
import { CALENDAR_DATE } from '@clientele/domain/formats';
import type { Position } from '@clientele/domain/position';
import { fieldProblems, type FieldProblem } from '@clientele/domain/problems';
import {
  livingRates,
  serviceRateInputSchema,
  type ServiceRate,
  type ServiceRateInput,
} from '@clientele/domain/service-rate';
import { planAddRate, rateChangeProblems, type RateEnd } from '@clientele/domain/service-rate-card';
import { RATE_UNITS } from '@clientele/domain/service-rate-terms';
import * as z from 'zod';
import { lastDayOf } from '../../format/rates.ts';
import { BLANK_TERMS_TEXT, readTerms, termsTextOf, termsTextSchema, type TermsText } from '../../forms/rate-terms.ts';

/** A rate as it is typed. A period is typed by its last day, blank while it is open. */
const rateTextSchema = termsTextSchema.extend({
  positionId: z.string(),
  unit: z.enum(RATE_UNITS),
  effectiveFrom: z.string(),
  lastDay: z.string(),
  note: z.string(),
});
export type RateForm = z.infer<typeof rateTextSchema>;

export const RATE_FORM_FIELDS = [
  'positionId',
  'unit',
  'regular',
  'overtime',
  'doubleTime',
  'effectiveFrom',
  'lastDay',
  'note',
] as const satisfies readonly (keyof RateForm)[];

export function newRateForm(today: string): RateForm {
  return { positionId: '', unit: 'hour', ...BLANK_TERMS_TEXT, effectiveFrom: today, lastDay: '', note: '' };
}

type NewRate = Pick<RateForm, 'positionId' | 'unit' | 'effectiveFrom'>;

/**
 * What a new rate begins with: the terms of the rate that it follows, so that overtime and double time go on as agreed; else the
 * position's default rate, else nothing.
 */
export function startingTerms(
  { positionId, unit, effectiveFrom }: NewRate,
  { card, currency }: Pick<RateJudge, 'card' | 'currency'>,
  positions: readonly Position[],
): TermsText {
  const before = livingRates(card)
    .filter((rate) => rate.positionId === positionId && rate.unit === unit && rate.currency === currency)
    .filter((rate) => rate.effectiveFrom < effectiveFrom)
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
    .at(-1);
  const position = positions.find(({ id }) => id === positionId);
  const terms = before ?? (position && defaultRatesOf(position)[defaultRateKey(unit, currency)]);
  return terms === undefined ? BLANK_TERMS_TEXT : termsTextOf(terms, currency);
}

export function rateFormOf(rate: ServiceRateInput): RateForm {
  const { positionId, unit, currency, effectiveFrom, effectiveTo, note } = rate;
  return { positionId, unit, ...termsTextOf(rate, currency), effectiveFrom, lastDay: lastDayOf(effectiveTo), note };
}

const FIELD_OF_PATH: Readonly<Record<string, keyof RateForm>> = {
  regularMinor: 'regular',
  overtimeMinor: 'overtime',
  overtimeMultiplier: 'overtime',
  doubleTimeMinor: 'doubleTime',
  doubleTimeMultiplier: 'doubleTime',
  effectiveTo: 'lastDay',
  currency: 'regular',
};

/** Problems of a rate, by the field in which it was typed. The server names them below "rate". */
export function inForm(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map((problem) => {
    const path = problem.path.replace(/^rate\.?/, '');
    return { ...problem, path: FIELD_OF_PATH[path] ?? path };
  });
}

type ReadRate = { input: ServiceRateInput; problems: readonly FieldProblem[] };

/** What was typed, as a rate in a currency, and what is wrong with it by itself. */
export function readRateForm(form: RateForm, currency: string): ReadRate {
  const { positionId, unit, effectiveFrom, lastDay, note } = form;
  const { terms, problems } = readTerms(form, currency);
  const effectiveTo = CALENDAR_DATE.test(lastDay) ? addDays(lastDay, 1) : lastDay;
  const candidate = { positionId, unit, currency, ...terms, effectiveFrom, effectiveTo, note };
  const parsed = serviceRateInputSchema.safeParse(candidate);
  if (parsed.success) return { input: parsed.data, problems };
  return { input: candidate, problems: [...problems, ...inForm(fieldProblems(parsed.error))] };
}

/** What a rate is judged by: the card, the currency that the client is invoiced in, and, for a correction, the rate as it was. */
export type RateJudge = { card: readonly ServiceRate[]; currency: string; before: ServiceRate | null };

function cardProblems(input: ServiceRateInput, { card, currency, before }: RateJudge): readonly FieldProblem[] {
  if (before !== null) return rateChangeProblems(card, before, input, currency);
  const plan = planAddRate(card, input, currency);
  return plan.kind === 'refused' ? plan.problems : [];
}

/** Everything that stands against a rate. The card is asked only about a rate that is right by itself. */
export function rateFormProblems(form: RateForm, judge: RateJudge): readonly FieldProblem[] {
  const { input, problems } = readRateForm(form, judge.before?.currency ?? judge.currency);
  if (problems.length > 0) return problems;
  // What is about no field, a card that is full, is left to the server, whose refusal stands above the buttons.
  return inForm(cardProblems(input, judge)).filter(({ path }) => path !== '');
}

/** The rates that a new one ends, to be shown before it is saved. */
export function endsOf(form: RateForm, { card, currency, before }: RateJudge): readonly RateEnd[] {
  const { input, problems } = readRateForm(form, currency);
  if (before !== null || problems.length > 0) return [];
  const plan = planAddRate(card, input, currency);
  return plan.kind === 'add' ? plan.ends : [];
}

/**
 * The form's schema. `judge` is asked whenever it judges, because the card may change while the form is open.
 * @param ends for a rate that is to end: then the last day has to be there
 */
export function rateFormSchema(judge: () => RateJudge, ends = false): z.ZodType<RateForm> {
  return rateTextSchema.superRefine((form, context) => {
    const missing: FieldProblem[] = ends && form.lastDay === '' ? [{ path: 'lastDay', code: 'required' }] : [];
    for (const { path, code, limit } of [...missing, ...rateFormProblems(form, judge())])
      context.addIssue({ code: 'custom', path: [path], params: limit === undefined ? { code } : { code, limit } });
  });
}
