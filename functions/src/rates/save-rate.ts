import { sameValue } from '@clientele/domain/change';
import { paths } from '@clientele/domain/paths';
import type { FieldProblem } from '@clientele/domain/problems';
import { rateInputOf, type ServiceRate } from '@clientele/domain/service-rate';
import { saveRateInputSchema, type RatesWritten, type SaveRateInput } from '@clientele/domain/service-rate-calls';
import { planAddRate, rateChangeProblems } from '@clientele/domain/service-rate-card';
import type { Transaction } from 'firebase-admin/firestore';
import type { Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { cardWriter, openCard, refuseProblems, type CardWriter, type OpenCard } from './rate-documents.ts';

/**
 * Adds a rate to a client's card, or corrects, ends or brings back one, judged against the whole card in one transaction. Needs
 * `clients.manage_rates` and sight of the client. Problems are named as the input names its fields, "rate.effectiveTo".
 */
export const saveRate = defineCallable({ name: 'saveRate', input: saveRateInputSchema, run: saveRateAs });

async function saveRateAs(input: SaveRateInput, caller: Caller): Promise<RatesWritten> {
  const written = await inTransaction(async (transaction) => {
    const card = await openCard(transaction, caller, input);
    const before = card.rates.find(({ id }) => id === input.rateId);
    if (before === undefined && input.version > 0) throw new Refusal('subject_not_found');
    if (before !== undefined && before.version !== input.version)
      throw new Refusal('version_conflict', { version: before.version });
    if (before?.positionId !== input.rate.positionId) await requirePosition(transaction, input);
    const writer = cardWriter(transaction, input, card.actorUid);
    if (before === undefined) add(card, input, writer);
    else change(card, before, input, writer);
    return writer.written();
  });
  logs.ratesWritten(input, caller.uid, 'saveRate', written);
  return { written };
}

async function requirePosition(transaction: Transaction, { workspaceId, rate }: SaveRateInput): Promise<void> {
  const position = await transaction.get(firestore().doc(paths.position(workspaceId, rate.positionId)));
  if (!position.exists) refuseProblems([{ path: 'rate.positionId', code: 'not_a_choice' }]);
}

function add({ rates, currency }: OpenCard, { rateId, rate, ends }: SaveRateInput, writer: CardWriter): void {
  const plan = planAddRate(rates, rate, currency);
  if (plan.kind === 'refused') return refuseProblems(ofTheRate(plan.problems));
  // What has to end was shown before saving. The card that it was shown for is another one now.
  if (!sameValue(plan.ends, ends)) throw new Refusal('version_conflict');
  for (const end of plan.ends) {
    const ended = rates.find(({ id }) => id === end.rateId);
    if (ended !== undefined) writer.change(ended, { effectiveTo: end.effectiveTo });
  }
  writer.add(rateId, rate);
}

function change({ rates, currency }: OpenCard, before: ServiceRate, { rate }: SaveRateInput, writer: CardWriter): void {
  refuseProblems(ofTheRate(rateChangeProblems(rates, before, rate, currency)));
  if (before.deleted || !sameValue(rateInputOf(before), rate)) writer.change(before, { ...rate, deleted: false });
}

function ofTheRate(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map((problem) => ({ ...problem, path: problem.path === '' ? 'rate' : `rate.${problem.path}` }));
}
