import { paths } from '@clientele/domain/paths';
import type { FieldProblem } from '@clientele/domain/problems';
import { serviceRateSchema, type ServiceRate, type ServiceRateInput } from '@clientele/domain/service-rate';
import { rateChangeProblems } from '@clientele/domain/service-rate-card';
import type { Change } from '@clientele/domain/stamps';
import { workspaceSchema } from '@clientele/domain/workspace';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { requireActor, type Caller } from '../callable/actor.ts';
import { Refusal } from '../callable/refusal.ts';
import { requireSeenClient } from '../clients/client-documents.ts';
import { firestore } from '../firebase/app.ts';
import { parseDocument, readSnapshot } from '../firebase/documents.ts';

export type RatePlace = { workspaceId: string; clientId: string };

/** A client's whole card, read in a transaction by somebody who may change it. `currency` is the one that the client is invoiced in. */
export type OpenCard = { actorUid: string; rates: readonly ServiceRate[]; currency: string };

/** Throws the Refusals of requireActor() and client_not_found, also for a client in the Trash. */
export async function openCard(
  transaction: Transaction,
  caller: Caller,
  { workspaceId, clientId }: RatePlace,
): Promise<OpenCard> {
  const actor = await requireActor(transaction, caller, workspaceId, 'clients.manage_rates');
  const client = await requireSeenClient(transaction, actor, workspaceId, clientId);
  if (client.deleted) throw new Refusal('client_not_found');
  const rates = await readCard(transaction, { workspaceId, clientId });
  const currency = client.currency === '' ? await workspaceCurrency(transaction, workspaceId) : client.currency;
  return { actorUid: actor.uid, rates, currency };
}

/** Every rate of a client, removed ones included. The transaction fails when somebody adds or changes one meanwhile. */
export async function readCard(transaction: Transaction, { workspaceId, clientId }: RatePlace): Promise<ServiceRate[]> {
  const { docs } = await transaction.get(firestore().collection(paths.rates(workspaceId, clientId)));
  return docs.map((snapshot) => ({
    ...parseDocument(serviceRateSchema, snapshot.ref.path, snapshot.data()),
    id: snapshot.id,
  }));
}

async function workspaceCurrency(transaction: Transaction, workspaceId: string): Promise<string> {
  const workspace = readSnapshot(workspaceSchema, await transaction.get(firestore().doc(paths.workspace(workspaceId))));
  return workspace?.currency ?? '';
}

/** Throws the Refusal rates_refused when there are problems. */
export function refuseProblems(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new Refusal('rates_refused', { problems });
}

/** Writes what a card gets. All reads of the transaction come before. Counts what it writes. */
export type CardWriter = {
  add(id: string, input: ServiceRateInput): void;
  change(rate: ServiceRate, fields: Partial<Pick<ServiceRate, keyof ServiceRateInput | 'deleted'>>): void;
  written(): number;
};

export function cardWriter(
  transaction: Transaction,
  { workspaceId, clientId }: RatePlace,
  actorUid: string,
  change: Change = {},
): CardWriter {
  const stamps = { updatedBy: actorUid, updatedAt: FieldValue.serverTimestamp(), change };
  let written = 0;
  return {
    add(id, input) {
      const created = { createdBy: actorUid, createdAt: FieldValue.serverTimestamp() };
      const rate = { ...input, invoiced: false, deleted: false, ...created, ...stamps, version: 1 };
      transaction.create(firestore().doc(paths.rate(workspaceId, clientId, id)), rate);
      written += 1;
    },
    change({ id, version }, fields) {
      transaction.update(firestore().doc(paths.rate(workspaceId, clientId, id)), {
        ...fields,
        ...stamps,
        version: version + 1,
      });
      written += 1;
    },
    written: () => written,
  };
}

export function newRateId(place: RatePlace): string {
  return firestore().collection(paths.rates(place.workspaceId, place.clientId)).doc().id;
}

/**
 * For an undo, before it writes `fields` into a rate: refuses what would overlap another rate of the card, or change one that an invoice
 * used. The currency is not asked about: what was there once may be there again.
 */
export async function restoreRate(
  transaction: Transaction,
  place: RatePlace,
  id: string,
  fields: Partial<Pick<ServiceRate, keyof ServiceRateInput | 'deleted'>>,
): Promise<void> {
  const card = await readCard(transaction, place);
  const before = card.find((rate) => rate.id === id);
  if (before === undefined) throw new Refusal('subject_not_found');
  const after = { ...before, ...fields };
  if (!after.deleted) refuseProblems(rateChangeProblems(card, before, after, after.currency));
  else if (before.invoiced) refuseProblems([{ path: '', code: 'rate_invoiced' }]);
}
