import { sameValue } from '@clientele/domain/change';
import type { ClientFields } from '@clientele/domain/client';
import type { ClientPlace } from '@clientele/domain/client-place';
import { paths } from '@clientele/domain/paths';
import type { Project } from '@clientele/domain/project';
import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';

/**
 * Makes a client say who is linked to it, and its projects who sees them. Versions stay as they are: nobody edited these documents.
 * @param projects those of the client that the transaction does not write anyway
 */
export function writeLinks(
  transaction: Transaction,
  { workspaceId, clientId }: ClientPlace,
  { memberUids }: Pick<ClientFields, 'memberUids'>,
  projects: readonly Project[],
  linked: readonly string[],
): void {
  if (!sameValue(memberUids, linked))
    transaction.update(firestore().doc(paths.client(workspaceId, clientId)), { memberUids: linked });
  writeViewers(transaction, workspaceId, projects, linked);
}

/** The second half of it, for a transaction that writes the client itself. */
export function writeViewers(
  transaction: Transaction,
  workspaceId: string,
  projects: readonly Project[],
  linked: readonly string[],
): void {
  for (const { id, viewerUids } of projects) {
    if (!sameValue(viewerUids, linked))
      transaction.update(firestore().doc(paths.project(workspaceId, id)), { viewerUids: linked });
  }
}
