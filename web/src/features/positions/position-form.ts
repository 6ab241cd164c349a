import { fieldProblems, type FieldProblem } from '@clientele/domain/problems';
import { defaultRateKey, defaultRatesOf, parseDefaultRateKey } from '@clientele/domain/default-rates';
import { positionInputSchema, type PositionInput } from '@clientele/domain/position';
import { formatRateTerms, RATE_UNITS } from '@clientele/domain/service-rate-terms';
import * as z from 'zod';
import { BLANK_TERMS_TEXT, readTerms, termsTextOf, termsTextSchema } from '../../forms/rate-terms.ts';

/** A default rate as it is typed. */
const defaultRateTextSchema = z.object({ unit: z.enum(RATE_UNITS), currency: z.string(), terms: termsTextSchema });
export type DefaultRateForm = z.infer<typeof defaultRateTextSchema>;

/** A position as it is typed. */
const positionTextSchema = z.object({
  name: z.string(),
  description: z.string(),
  rates: z.array(defaultRateTextSchema),
});
export type PositionForm = z.infer<typeof positionTextSchema>;

export function blankDefaultRate(currency: string): DefaultRateForm {
  return { unit: 'hour', currency, terms: BLANK_TERMS_TEXT };
}

export function positionFormOf(position: PositionInput): PositionForm {
  const rates = Object.entries(defaultRatesOf(position))
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([key, terms]) => {
      const { unit, currency } = parseDefaultRateKey(key);
      return { unit, currency, terms: termsTextOf(terms, currency) };
    });
  return { name: position.name, description: position.description, rates };
}

type ReadPosition = { input: Omit<PositionInput, 'retired'>; problems: readonly FieldProblem[] };

/** What was typed, as it is stored, and what is wrong with it. */
export function readPositionForm({ name, description, rates }: PositionForm): ReadPosition {
  const defaultRates: Record<string, string> = {};
  const problems: FieldProblem[] = [];
  rates.forEach(({ unit, currency, terms: typed }, index) => {
    const { terms, problems: found } = readTerms(typed, currency);
    const key = defaultRateKey(unit, currency);
    problems.push(...found.map((each) => ({ ...each, path: `rates.${index}.terms.${each.path}` })));
    if (Object.hasOwn(defaultRates, key)) problems.push({ path: `rates.${index}.currency`, code: 'duplicate' });
    defaultRates[key] = formatRateTerms(terms);
  });
  const parsed = positionInputSchema.omit({ retired: true }).safeParse({ name, description, defaultRates });
  if (parsed.success) return { input: parsed.data, problems };
  return { input: { name, description, defaultRates }, problems: [...problems, ...fieldProblems(parsed.error)] };
}

export const positionFormSchema: z.ZodType<PositionForm> = positionTextSchema.superRefine((form, context) => {
  for (const { path, code, limit } of readPositionForm(form).problems)
    context.addIssue({
      code: 'custom',
      path: path.split('.'),
      params: limit === undefined ? { code } : { code, limit },
    });
});
