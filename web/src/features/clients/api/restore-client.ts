import type { Client } from '@clientele/domain/client';
import { updateStamps } from '../../../firebase/stamps.ts';
import type { Session } from '../../../session/session.tsx';
import { writeOnNewest } from './write-on-newest.ts';

/** Takes a client out of the Trash, with the status it had. */
export function restoreClient(session: Session, client: Pick<Client, 'id' | 'version'>): Promise<void> {
  return writeOnNewest({
    workspaceId: session.workspace.id,
    seen: client,
    update: (version) => ({
      deleted: false,
      deletedAt: null,
      deletedBy: '',
      ...updateStamps(session.uid, version),
    }),
    isDone: (newest) => !newest.deleted,
    stillFits: () => true,
  });
}
