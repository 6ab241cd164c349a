import { clientSchema, type Identifiers } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import type { IdentifierTwin } from '@clientele/domain/client-calls';
import { identifiersOf } from '@clientele/domain/identity';
import { paths } from '@clientele/domain/paths';
import { seesClient } from '@clientele/domain/permissions';
import type { Transaction } from 'firebase-admin/firestore';
import type { Actor } from '../callable/actor.ts';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { parseDocument } from '../firebase/documents.ts';

/**
 * Refuses numbers that another client has, in the Trash or not, unless there is a reason; returns the reason if it was needed. The query
 * is part of the transaction: of two people who claim one number at the same moment, one meets the other's.
 */
export async function requireReasonForTwins(
  transaction: Transaction,
  actor: Actor,
  place: ClientPlace,
  identifiers: Identifiers,
  reason: string,
): Promise<{ reason?: string }> {
  const twins = await findTwins(transaction, actor, place, identifiers);
  if (twins.length === 0) return {};
  if (reason !== '') return { reason };
  throw new Refusal('identifier_taken', {
    problems: twins.map(({ path }) => ({ path, code: 'identifier_taken' })),
    twins,
  });
}

/** Each field whose number another client has. That client is named if the actor may see it. */
async function findTwins(
  transaction: Transaction,
  actor: Actor,
  { workspaceId, clientId }: ClientPlace,
  identifiers: Identifiers,
): Promise<IdentifierTwin[]> {
  const wanted = identifiersOf(identifiers);
  if (wanted.length === 0) return [];
  const keys = [...new Set(wanted.map(({ key }) => key))];
  const { docs } = await transaction.get(
    firestore().collection(paths.clients(workspaceId)).where('identifierKeys', 'array-contains-any', keys),
  );
  const others = docs
    .filter(({ id }) => id !== clientId)
    .map((snapshot) => ({ id: snapshot.id, ...parseDocument(clientSchema, snapshot.ref.path, snapshot.data()) }));
  return wanted.flatMap(({ path, key }) => {
    const holders = others.filter((other) => other.identifierKeys.includes(key));
    if (holders.length === 0) return [];
    const seen = holders.find((holder) => seesClient(actor.held, actor.uid, holder));
    const client = seen ? { id: seen.id, displayName: seen.displayName, deleted: seen.deleted } : null;
    return [{ path, client }];
  });
}
