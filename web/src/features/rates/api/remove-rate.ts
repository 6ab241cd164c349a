import type { RemoveRateInput, RatesWritten } from '@clientele/domain/service-rate-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Removes a rate that no invoice used. Throws what failureOf() reads. */
export function removeRate(input: RemoveRateInput): Promise<RatesWritten> {
  return trackWrite(call<RemoveRateInput, RatesWritten>('removeRate', input));
}
