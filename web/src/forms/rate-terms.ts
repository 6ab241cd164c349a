import type { FieldProblem } from '@clientele/domain/problems';
import { MULTIPLIER_MIN, type RateTerms } from '@clientele/domain/service-rate-terms';
import * as z from 'zod';
import { hundredthsText } from '../format/hundredths.ts';
import { readMultiplier } from '../format/read-hundredths.ts';
import { readAmount, type Read } from '../format/read-amount.ts';
import { amountText } from '../format/money.ts';

/** How overtime or double time is charged: not by itself, by a multiple of the regular rate, or by an amount of its own. */
export const EXTRA_WAYS = ['none', 'multiplier', 'amount'] as const;
export type ExtraWay = (typeof EXTRA_WAYS)[number];

/** Terms as they are typed, in the person's locale. */
export const termsTextSchema = z.object({
  regular: z.string(),
  overtimeBy: z.enum(EXTRA_WAYS),
  overtime: z.string(),
  doubleTimeBy: z.enum(EXTRA_WAYS),
  doubleTime: z.string(),
});
export type TermsText = z.infer<typeof termsTextSchema>;

export const BLANK_TERMS_TEXT: TermsText = {
  regular: '',
  overtimeBy: 'none',
  overtime: '',
  doubleTimeBy: 'none',
  doubleTime: '',
};

type Extra = { minor: number | null; multiplier: number | null };

function extraText({ minor, multiplier }: Extra, currency: string): { by: ExtraWay; text: string } {
  if (minor !== null) return { by: 'amount', text: amountText(minor, currency) };
  if (multiplier !== null) return { by: 'multiplier', text: hundredthsText(multiplier) };
  return { by: 'none', text: '' };
}

export function termsTextOf(terms: RateTerms, currency: string): TermsText {
  const overtime = extraText({ minor: terms.overtimeMinor, multiplier: terms.overtimeMultiplier }, currency);
  const doubleTime = extraText({ minor: terms.doubleTimeMinor, multiplier: terms.doubleTimeMultiplier }, currency);
  return {
    regular: amountText(terms.regularMinor, currency),
    overtimeBy: overtime.by,
    overtime: overtime.text,
    doubleTimeBy: doubleTime.by,
    doubleTime: doubleTime.text,
  };
}

/** What was read, with something valid in the place of what could not be, and why it could not. */
export type ReadTerms = { terms: RateTerms; problems: FieldProblem[] };

export function readTerms(text: TermsText, currency: string): ReadTerms {
  const problems: FieldProblem[] = [];
  function taken(path: keyof TermsText, read: Read<number>, standIn: number): number {
    if ('value' in read) return read.value;
    problems.push({ path, ...read.problem });
    return standIn;
  }
  function extra(path: 'overtime' | 'doubleTime', by: ExtraWay): Extra {
    if (by === 'none') return { minor: null, multiplier: null };
    if (by === 'amount') return { minor: taken(path, readAmount(text[path], currency), 0), multiplier: null };
    return { minor: null, multiplier: taken(path, readMultiplier(text[path]), MULTIPLIER_MIN) };
  }
  const regularMinor = taken('regular', readAmount(text.regular, currency), 0);
  const overtime = extra('overtime', text.overtimeBy);
  const doubleTime = extra('doubleTime', text.doubleTimeBy);
  const terms = {
    regularMinor,
    overtimeMinor: overtime.minor,
    overtimeMultiplier: overtime.multiplier,
    doubleTimeMinor: doubleTime.minor,
    doubleTimeMultiplier: doubleTime.multiplier,
  };
  return { terms, problems };
}
