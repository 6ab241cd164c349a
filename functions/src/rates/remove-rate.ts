import { removeRateInputSchema, type RatesWritten, type RemoveRateInput } from '@clientele/domain/service-rate-calls';
import { rateDeletionProblems } from '@clientele/domain/service-rate-card';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { cardWriter, openCard, refuseProblems } from './rate-documents.ts';

/** Removes a rate that no invoice used; `saveRate` brings it back. Needs `clients.manage_rates` and sight of the client. */
export const removeRate = defineCallable({ name: 'removeRate', input: removeRateInputSchema, run: removeRateAs });

async function removeRateAs(input: RemoveRateInput, caller: Caller): Promise<RatesWritten> {
  const written = await inTransaction(async (transaction) => {
    const { actorUid, rates } = await openCard(transaction, caller, input);
    const rate = rates.find(({ id }) => id === input.rateId);
    if (rate === undefined || rate.deleted) throw new Refusal('subject_not_found');
    if (rate.version !== input.version) throw new Refusal('version_conflict', { version: rate.version });
    refuseProblems(rateDeletionProblems(rate));
    const writer = cardWriter(transaction, input, actorUid);
    writer.change(rate, { deleted: true });
    return writer.written();
  });
  logs.ratesWritten(input, caller.uid, 'removeRate', written);
  return { written };
}
