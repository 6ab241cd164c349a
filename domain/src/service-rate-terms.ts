import * as z from 'zod';
import { minorSchema } from './money.ts';
import { problem } from './text.ts';

export const RATE_UNITS = ['hour', 'day'] as const;
export type RateUnit = (typeof RATE_UNITS)[number];

/** Multipliers are kept in hundredths, 150 for 1.50, so that no float is ever multiplied with money. */
export const MULTIPLIER_MIN = 100;
export const MULTIPLIER_MAX = 500;

const multiplierSchema = z.int().min(MULTIPLIER_MIN).max(MULTIPLIER_MAX).nullable();

/**
 * What work costs per unit, in minor units of the rate's currency. Overtime and double time are an amount, or a multiplier of the
 * regular rate (in hundredths), or neither (null): then the next lower rate holds, and the explanation says so.
 */
export const rateTermsShape = {
  regularMinor: minorSchema,
  overtimeMinor: minorSchema.nullable(),
  overtimeMultiplier: multiplierSchema,
  doubleTimeMinor: minorSchema.nullable(),
  doubleTimeMultiplier: multiplierSchema,
};

export type RateTerms = {
  regularMinor: number;
  overtimeMinor: number | null;
  overtimeMultiplier: number | null;
  doubleTimeMinor: number | null;
  doubleTimeMultiplier: number | null;
};

export function hasOneOvertime(terms: RateTerms): boolean {
  return terms.overtimeMinor === null || terms.overtimeMultiplier === null;
}

export function hasOneDoubleTime(terms: RateTerms): boolean {
  return terms.doubleTimeMinor === null || terms.doubleTimeMultiplier === null;
}

export const ONE_OVERTIME = { ...problem('amount_and_multiplier'), path: ['overtimeMultiplier'] };
export const ONE_DOUBLE_TIME = { ...problem('amount_and_multiplier'), path: ['doubleTimeMultiplier'] };

export const rateTermsSchema = z
  .strictObject(rateTermsShape)
  .refine(hasOneOvertime, ONE_OVERTIME)
  .refine(hasOneDoubleTime, ONE_DOUBLE_TIME);

function extraText(minor: number | null, multiplier: number | null): string {
  if (multiplier !== null) return `x${multiplier}`;
  return minor === null ? '' : String(minor);
}

function extraOf(text: string): { minor: number | null; multiplier: number | null } {
  if (text.startsWith('x')) return { minor: null, multiplier: Number(text.slice(1)) };
  return { minor: text === '' ? null : Number(text), multiplier: null };
}

/** Terms as one text of the format RATE_TERMS, "9500:x150:": what the catalogue of positions stores. */
export function formatRateTerms(terms: RateTerms): string {
  const overtime = extraText(terms.overtimeMinor, terms.overtimeMultiplier);
  return `${terms.regularMinor}:${overtime}:${extraText(terms.doubleTimeMinor, terms.doubleTimeMultiplier)}`;
}

/** The inverse of `formatRateTerms`, for a text of the format RATE_TERMS. */
export function parseRateTerms(text: string): RateTerms {
  const [regular = '', overtimeText = '', doubleTimeText = ''] = text.split(':');
  const overtime = extraOf(overtimeText);
  const doubleTime = extraOf(doubleTimeText);
  return {
    regularMinor: Number(regular),
    overtimeMinor: overtime.minor,
    overtimeMultiplier: overtime.multiplier,
    doubleTimeMinor: doubleTime.minor,
    doubleTimeMultiplier: doubleTime.multiplier,
  };
}
