import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import type { FieldProblem } from '@clientele/domain/problems';
import { serviceRateSchema, type ServiceRate, type ServiceRateInput } from '@clientele/domain/service-rate';
import { rateChangeProblems } from '@clientele/domain/service-rate-card';
import type { Change } from '@clientele/domain/stamps';
import type { Transaction } from 'firebase-admin/firestore';
import type { Caller } from '../callable/actor.ts';
import { Refusal } from '../callable/refusal.ts';
import { openClient } from '../clients/client-documents.ts';
import { firestore } from '../firebase/app.ts';
import { parseDocument } from '../firebase/documents.ts';
import { creationStamps, editStamps } from '../firebase/stamps.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { settingsInForce } from '../settings/settings-in-force.ts';

/** A client's whole card, read in a transaction by somebody who may change it. `currency` is the one that the client is invoiced in. */
export type OpenCard = { actorUid: string; rates: readonly ServiceRate[]; currency: string };

/** Throws the Refusals of openClient(). */
export async function openCard(transaction: Transaction, caller: Caller, place: ClientPlace): Promise<OpenCard> {
  const { actor, client } = await openClient(transaction, caller, place, 'clients.manage_rates');
  const rates = await readCard(transaction, place);
  const workspace = await readWorkspace(transaction, place.workspaceId);
  const { currency } = await settingsInForce(transaction, place, { workspace, client }, 'invoicing');
  return { actorUid: actor.uid, rates, currency: currency.value };
}

/** Every rate of a client, removed ones included. The transaction fails when somebody adds or changes one meanwhile. */
export async function readCard(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
): Promise<ServiceRate[]> {
  const { docs } = await transaction.get(firestore().collection(paths.rates(workspaceId, clientId)));
  return docs.map((snapshot) => ({
    ...parseDocument(serviceRateSchema, snapshot.ref.path, snapshot.data()),
    id: snapshot.id,
  }));
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
  { workspaceId, clientId }: ClientPlace,
  actorUid: string,
  change: Change = {},
): CardWriter {
  let written = 0;
  return {
    add(id, input) {
      const rate = { ...input, invoiced: false, deleted: false, ...creationStamps(actorUid, change) };
      transaction.create(firestore().doc(paths.rate(workspaceId, clientId, id)), rate);
      written += 1;
    },
    change({ id, version }, fields) {
      transaction.update(firestore().doc(paths.rate(workspaceId, clientId, id)), {
        ...fields,
        ...editStamps(actorUid, version + 1, change),
      });
      written += 1;
    },
    written: () => written,
  };
}

export function newRateId(place: ClientPlace): string {
  return firestore().collection(paths.rates(place.workspaceId, place.clientId)).doc().id;
}

/**
 * For an undo, before it writes `fields` into a rate: refuses what would overlap another rate of the card, or change one that an invoice
 * used. The currency is not asked about: what was there once may be there again.
 */
export async function restoreRate(
  transaction: Transaction,
  place: ClientPlace,
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
