import type { RaiseRatesInput, RatesWritten } from '@clientele/domain/service-rate-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Raises a card as it was previewed. Throws what failureOf() reads. */
export function raiseRates(input: RaiseRatesInput): Promise<RatesWritten> {
  return trackWrite(call<RaiseRatesInput, RatesWritten>('raiseRates', input));
}
