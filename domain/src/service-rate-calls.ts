import * as z from 'zod';
import { dateSchema } from './calendar-date.ts';
import { clientPlaceSchema } from './client-place.ts';
import { DOCUMENT_ID, PART_ID } from './formats.ts';
import { livingRates, RATE_CARD_LIMIT, serviceRateInputSchema, type CardRate } from './service-rate.ts';
import { raiseInputSchema } from './service-rate-raise.ts';

/** Callables answer with how many rates they wrote. */
export type RatesWritten = { written: number };

/** A card as a person had it before them: its living rates and their versions, by id. What they confirmed holds for that card and no other. */
export const seenCardSchema = z
  .array(z.strictObject({ rateId: z.string().regex(DOCUMENT_ID), version: z.int().min(1) }))
  .max(RATE_CARD_LIMIT);
export type SeenCard = z.infer<typeof seenCardSchema>;

export function seenCardOf(card: readonly (CardRate & { version: number })[]): SeenCard {
  return livingRates(card)
    .map(({ id, version }) => ({ rateId: id, version }))
    .toSorted((a, b) => (a.rateId < b.rateId ? -1 : 1));
}

/** Callable `saveRate`: adds a rate (`version` 0, an id of the caller's making) or corrects or ends one. `ends` are the rates that it was said to end. */
export const saveRateInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  rateId: z.string().regex(PART_ID),
  version: z.int().min(0),
  rate: serviceRateInputSchema,
  ends: z
    .array(z.strictObject({ rateId: z.string().regex(DOCUMENT_ID), effectiveTo: dateSchema }))
    .max(RATE_CARD_LIMIT),
});
export type SaveRateInput = z.infer<typeof saveRateInputSchema>;

/** Callable `removeRate`. */
export const removeRateInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  rateId: z.string().regex(DOCUMENT_ID),
  version: z.int().min(1),
});
export type RemoveRateInput = z.infer<typeof removeRateInputSchema>;

/** Callable `raiseRates`: raises the whole card as it was previewed. */
export const raiseRatesInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  raise: raiseInputSchema,
  seen: seenCardSchema,
});
export type RaiseRatesInput = z.infer<typeof raiseRatesInputSchema>;

/** Callable `copyRates`: adds another client's rates from a date on, as it was previewed. */
export const copyRatesInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  sourceId: z.string().regex(DOCUMENT_ID),
  from: dateSchema,
  seen: seenCardSchema,
  sourceSeen: seenCardSchema,
});
export type CopyRatesInput = z.infer<typeof copyRatesInputSchema>;
