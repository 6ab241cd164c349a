import * as z from 'zod';
import { CURRENCY, RATE_TERMS } from './formats.ts';
import { RATE_UNITS, parseRateTerms, type RateTerms, type RateUnit } from './service-rate-terms.ts';
import { stampsSchema } from './stamps.ts';
import { line, lines, problem } from './text.ts';

export const DEFAULT_RATE_LIMIT = 20;

const DEFAULT_RATE_KEY = new RegExp(`^(${RATE_UNITS.join('|')})_${CURRENCY.source.replaceAll(/[$^]/g, '')}$`);

/** The default rates of a position by unit and currency, "hour_USD": one each by construction. They have no dates: approved work keeps its own snapshot. */
export type DefaultRates = Readonly<Record<string, RateTerms>>;

export function defaultRateKey(unit: RateUnit, currency: string): string {
  return `${unit}_${currency}`;
}

/** The unit and currency behind the key of a default rate. */
export function parseDefaultRateKey(key: string): { unit: RateUnit; currency: string } {
  const [unit, currency = ''] = key.split('_');
  return { unit: RATE_UNITS.find((each) => each === unit) ?? 'hour', currency };
}

/** Stored as text, "9500:x150:": so one rule checks them all, however many there are. */
export const defaultRatesSchema = z
  .record(z.string().regex(DEFAULT_RATE_KEY), z.string().regex(RATE_TERMS))
  .refine((rates) => Object.keys(rates).length <= DEFAULT_RATE_LIMIT, problem('too_many', DEFAULT_RATE_LIMIT));

/** What a person with `workspace.manage` may type about a position ("Senior technician"). A retired one keeps its rates but is no longer offered. */
export const positionInputSchema = z.strictObject({
  name: line(80, 1),
  description: lines(1000),
  defaultRates: defaultRatesSchema,
  retired: z.boolean(),
});
export type PositionInput = z.infer<typeof positionInputSchema>;

export const POSITION_INPUT_KEYS = Object.keys(positionInputSchema.shape) as readonly (keyof PositionInput)[];

export const positionSchema = z.object({ ...positionInputSchema.shape, ...stampsSchema.shape });
export type PositionFields = z.infer<typeof positionSchema>;
export type Position = PositionFields & { id: string };

export const BLANK_POSITION: PositionInput = { name: '', description: '', defaultRates: {}, retired: false };

/** The default rates of a stored position, as rates are resolved by. */
export function defaultRatesOf({ defaultRates }: Pick<PositionInput, 'defaultRates'>): DefaultRates {
  return Object.fromEntries(Object.entries(defaultRates).map(([key, terms]) => [key, parseRateTerms(terms)]));
}
