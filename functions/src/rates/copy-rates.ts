import { randomUUID } from 'node:crypto';
import { sameValue } from '@clientele/domain/change';
import { livingRates, RATE_CARD_LIMIT } from '@clientele/domain/service-rate';
import {
  copyRatesInputSchema,
  seenCardOf,
  type CopyRatesInput,
  type RatesWritten,
} from '@clientele/domain/service-rate-calls';
import { copyCard } from '@clientele/domain/service-rate-copy';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { cardWriter, newRateId, openCard, refuseProblems } from './rate-documents.ts';

/** Adds another client's rates from a date on, as it was previewed. Needs `clients.manage_rates` and sight of both clients. */
export const copyRates = defineCallable({ name: 'copyRates', input: copyRatesInputSchema, run: copyRatesAs });

async function copyRatesAs(input: CopyRatesInput, caller: Caller): Promise<RatesWritten> {
  if (input.sourceId === input.clientId) refuseProblems([{ path: 'sourceId', code: 'not_a_choice' }]);
  const bulkId = randomUUID();
  const written = await inTransaction(async (transaction) => {
    const { actorUid, rates, currency } = await openCard(transaction, caller, input);
    const source = await openCard(transaction, caller, { ...input, clientId: input.sourceId });
    const seen = [seenCardOf(rates), seenCardOf(source.rates)];
    if (!sameValue(seen, [input.seen, input.sourceSeen])) throw new Refusal('version_conflict');
    const added = copyCard(source.rates, rates, input.from, currency).filter((step) => step.kind === 'add');
    if (livingRates(rates).length + added.length > RATE_CARD_LIMIT)
      refuseProblems([{ path: '', code: 'too_many', limit: RATE_CARD_LIMIT }]);
    const writer = cardWriter(transaction, input, actorUid, { bulkId });
    for (const step of added) writer.add(newRateId(input), step.input);
    return writer.written();
  });
  logs.ratesWritten(input, caller.uid, 'copyRates', written);
  return { written };
}
