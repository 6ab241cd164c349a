import * as z from 'zod';
import { RATE_UNITS, rateTermsSchema, type RateTerms, type RateUnit } from './service-rate-terms.ts';
import { stampsSchema } from './stamps.ts';
import { line, lines, problem } from './text.ts';

export const DEFAULT_RATE_LIMIT = 20;

const DEFAULT_RATE_KEY = new RegExp(`^(${RATE_UNITS.join('|')})_[A-Z]{3}$`);

/** The default rates of a position by unit and currency, "hour_USD": one each by construction. They have no dates: approved work keeps its own snapshot. */
export type DefaultRates = Readonly<Record<string, RateTerms>>;

export function defaultRateKey(unit: RateUnit, currency: string): string {
  return `${unit}_${currency}`;
}

export const defaultRatesSchema = z
  .record(z.string().regex(DEFAULT_RATE_KEY), rateTermsSchema)
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
