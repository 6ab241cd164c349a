import type { SaveRateInput } from '@clientele/domain/service-rate-calls';
import { failureOf } from '../../firebase/failure.ts';
import { RefusedWrite } from '../../firebase/refused-write.ts';
import { saveRate } from './api/save-rate.ts';
import { inForm } from './rate-form.ts';

/** Saves a rate from a form; what is refused about it is named by the fields in which it was typed. */
export async function saveRateAsTyped(input: SaveRateInput): Promise<void> {
  try {
    await saveRate(input);
  } catch (error) {
    const { problems } = failureOf(error);
    throw problems.length > 0 ? new RefusedWrite('rates_refused', inForm(problems)) : error;
  }
}
