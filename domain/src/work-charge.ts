import * as z from 'zod';
import { WORK_KINDS } from './rate-resolution-charge.ts';
import { RATE_UNITS } from './service-rate-terms.ts';

/**
 * What a line of an invoice keeps of the rates that priced its work, as the approval froze them: what a rate is for, and of each kind of
 * work `rateMinor` per unit, times `multiplier` (hundredths). Lines from before they were kept have none.
 */
export const workChargesShape = {
  rateUnit: z.enum(RATE_UNITS).default('hour'),
  charges: z
    .array(
      z.strictObject({
        work: z.enum(WORK_KINDS),
        minutes: z.int().min(0),
        rateMinor: z.int(),
        multiplier: z.int(),
        amountMinor: z.int(),
      }),
    )
    .default([]),
};
