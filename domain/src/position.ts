import * as z from 'zod';
import { DEFAULT_RATE_KEY, RATE_TERMS } from './formats.ts';
import { stampsSchema } from './stamps.ts';
import { lines, nameLine, problem } from './text.ts';

export const DEFAULT_RATE_LIMIT = 20;

/** Stored as text, "9500:x150:": so one rule checks them all, however many there are. */
const defaultRatesSchema = z
  .record(z.string().regex(DEFAULT_RATE_KEY), z.string().regex(RATE_TERMS))
  .refine((rates) => Object.keys(rates).length <= DEFAULT_RATE_LIMIT, problem('too_many', DEFAULT_RATE_LIMIT));

/** What a person with `workspace.manage` may type about a position ("Senior technician"). A retired one keeps its rates but is no longer offered. */
export const positionInputSchema = z.strictObject({
  name: nameLine(80, 1),
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
