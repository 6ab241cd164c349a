import type { Client } from '@clientele/domain/client';
import type { ClientStatus } from '@clientele/domain/client-status';
import * as m from '@clientele/messages';
import { useMemo } from 'react';
import { failureOf } from '../../../firebase/failure.ts';
import { failureSentence } from '../../../format/failure.ts';
import { useSession } from '../../../session/session.tsx';
import { showDone, showProblem, showUndo } from '../../../ui/toast.tsx';
import { restoreClient } from '../api/restore-client.ts';
import { setClientStatus } from '../api/set-client-status.ts';
import { trashClient } from '../api/trash-client.ts';

export type ClientActions = {
  trash: (client: Client) => void;
  restore: (client: Client) => void;
  setStatus: (client: Client, status: ClientStatus, reason?: string) => void;
};

function refused(title: string): (error: unknown) => void {
  return (error) => showProblem({ title, message: failureSentence(failureOf(error)) });
}

/** What can be done to a client wherever it is listed: shows at once, and tells when the server refuses. */
export function useClientActions(): ClientActions {
  const session = useSession();
  return useMemo(() => {
    function restore(client: Pick<Client, 'id' | 'version' | 'displayName'>): Promise<void> {
      return restoreClient(session, client).catch(refused(m.clients_restore_failed({ name: client.displayName })));
    }
    return {
      trash(client) {
        const name = client.displayName;
        trashClient(session, client).catch(refused(m.clients_trash_failed({ name })));
        showUndo({
          message: m.clients_trashed({ name }),
          undo: () => void restore({ ...client, version: client.version + 1 }),
        });
      },
      restore(client) {
        void restore(client);
        showDone({ message: m.clients_restored({ name: client.displayName }) });
      },
      setStatus(client, status, reason = '') {
        const title = m.clients_status_failed({ name: client.displayName });
        setClientStatus(session, { client, status, reason }).catch((error: unknown) => {
          const failure = failureOf(error);
          // Nothing to compare here: the list shows what the other person chose.
          const raced = failure.code === 'version_conflict';
          showProblem({ title, message: raced ? m.clients_status_raced() : failureSentence(failure) });
        });
      },
    };
  }, [session]);
}
