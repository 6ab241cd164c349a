import type { Client } from '@clientele/domain/client';
import { serverTimestamp } from 'firebase/firestore';
import { updateStamps } from '../../../firebase/stamps.ts';
import type { Session } from '../../../session/session.tsx';
import { writeOnNewest } from './write-on-newest.ts';

/**
 * Moves a client to the Trash; an edit like any other, so that it has an actor and can be undone. Fails with `invoices_issued` when an
 * invoice was issued for it.
 */
export function trashClient(session: Session, client: Pick<Client, 'id' | 'version'>): Promise<void> {
  return writeOnNewest({
    workspaceId: session.workspace.id,
    seen: client,
    update: (version) => ({
      deleted: true,
      deletedAt: serverTimestamp(),
      deletedBy: session.uid,
      ...updateStamps(session.uid, version),
    }),
    isDone: (newest) => newest.deleted,
    refusal: (newest) => (newest.issuedInvoices > 0 ? 'invoices_issued' : undefined),
    stillFits: () => true,
  });
}
