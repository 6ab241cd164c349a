import { randomUUID } from 'node:crypto';
import { sameValue } from '@clientele/domain/change';
import { livingRates, RATE_CARD_LIMIT } from '@clientele/domain/service-rate';
import {
  raiseRatesInputSchema,
  seenCardOf,
  type RaiseRatesInput,
  type RatesWritten,
} from '@clientele/domain/service-rate-calls';
import { planRaise } from '@clientele/domain/service-rate-raise';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { cardWriter, newRateId, openCard, refuseProblems } from './rate-documents.ts';

/** Raises a client's whole card by a percentage from a date on, as it was previewed. Needs `clients.manage_rates` and sight of the client. */
export const raiseRates = defineCallable({ name: 'raiseRates', input: raiseRatesInputSchema, run: raiseRatesAs });

async function raiseRatesAs(input: RaiseRatesInput, caller: Caller): Promise<RatesWritten> {
  const bulkId = randomUUID();
  const written = await inTransaction(async (transaction) => {
    const { actorUid, rates } = await openCard(transaction, caller, input);
    if (!sameValue(seenCardOf(rates), input.seen)) throw new Refusal('version_conflict');
    const steps = planRaise(rates, input.raise);
    const added = steps.filter(({ kind }) => kind === 'split').length;
    if (livingRates(rates).length + added > RATE_CARD_LIMIT)
      refuseProblems([{ path: '', code: 'too_many', limit: RATE_CARD_LIMIT }]);
    const writer = cardWriter(transaction, input, actorUid, { bulkId });
    for (const step of steps) {
      if (step.kind === 'split') {
        writer.change(step.rate, { effectiveTo: step.effectiveTo });
        writer.add(newRateId(input), step.raised);
      }
      if (step.kind === 'correct') writer.change(step.rate, step.raised);
    }
    return writer.written();
  });
  logs.ratesWritten(input, caller.uid, 'raiseRates', written);
  return { written };
}
