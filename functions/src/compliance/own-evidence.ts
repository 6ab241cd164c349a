import type { ClientFields } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import type { Transaction } from 'firebase-admin/firestore';
import { readWorkspace } from '../settings/read-workspace.ts';
import { settingsInForce } from '../settings/settings-in-force.ts';

/** Whether people may accept evidence for this client that they submitted themselves. Nothing may have been written in the transaction yet. */
export async function allowsOwnEvidence(
  transaction: Transaction,
  place: ClientPlace,
  client: ClientFields,
): Promise<boolean> {
  const workspace = await readWorkspace(transaction, place.workspaceId);
  const { ownEvidence } = await settingsInForce(transaction, place, { workspace, client }, 'compliance');
  return ownEvidence.value;
}
