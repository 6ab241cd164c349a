import type { SaveRateInput, RatesWritten } from '@clientele/domain/service-rate-calls';
import { call } from '../../../firebase/functions.ts';
import { trackWrite } from '../../../firebase/pending-writes.ts';

/** Adds, corrects, ends or brings back a rate. Throws what failureOf() reads. */
export function saveRate(input: SaveRateInput): Promise<RatesWritten> {
  return trackWrite(call<SaveRateInput, RatesWritten>('saveRate', input));
}
