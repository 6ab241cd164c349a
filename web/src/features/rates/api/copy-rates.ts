import type { CopyRatesInput, RatesWritten } from '@clientele/domain/service-rate-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Copies another client's card as it was previewed. Throws what failureOf() reads. */
export function copyRates(input: CopyRatesInput): Promise<RatesWritten> {
  return trackWrite(call<CopyRatesInput, RatesWritten>('copyRates', input));
}
