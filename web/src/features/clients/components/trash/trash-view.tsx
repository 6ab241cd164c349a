import type { Client } from '@clientele/domain/client';
import { TRASH_DAYS } from '@clientele/domain/upkeep';
import * as m from '@clientele/messages';
import { IconLock, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { explainFailure } from '../../../../format/failure.ts';
import { useDenial } from '../../../../session/use-denial.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorState } from '../../../../ui/error-state.tsx';
import { useTrashedClients } from '../../api/use-trashed-clients.ts';
import { UnreadableNotice } from '../list/list-states.tsx';
import { useClientActions } from '../use-client-actions.ts';
import { PurgeDialog } from './purge-dialog.tsx';
import { TrashList } from './trash-list.tsx';
import { TrashSkeleton } from './trash-skeleton.tsx';
import classes from './trash-view.module.css';

/** What was deleted: who did it, when, how long it still stays, and the two ways out. */
export function TrashView() {
  const denial = useDenial('clients.view');
  return (
    <div className={classes.page}>
      <header>
        <h1>{m.trash_title()}</h1>
        <p className={classes.text}>{m.trash_text({ days: TRASH_DAYS })}</p>
      </header>
      {denial === undefined ? (
        <LiveTrash />
      ) : (
        <EmptyState icon={IconLock} title={m.clients_denied_title()}>
          {denial}
        </EmptyState>
      )}
    </div>
  );
}

function LiveTrash() {
  const live = useTrashedClients();
  const { restore } = useClientActions();
  const [doomed, setDoomed] = useState<Client | undefined>(undefined);

  if (live.status === 'loading') return <TrashSkeleton />;
  if (live.status === 'error') {
    return <ErrorState title={m.trash_error_title()} {...explainFailure(live.failure)} retry={live.retry} />;
  }
  return (
    <>
      <UnreadableNotice count={live.unreadable.length} />
      {live.data.length === 0 ? (
        <EmptyState icon={IconTrash} title={m.trash_empty_title()}>
          {m.trash_empty_text({ days: TRASH_DAYS })}
        </EmptyState>
      ) : (
        <TrashList clients={newestFirst(live.data)} pending={live.pending} onRestore={restore} onPurge={setDoomed} />
      )}
      {doomed && <PurgeDialog client={doomed} onClose={() => setDoomed(undefined)} />}
    </>
  );
}

function newestFirst(clients: readonly Client[]): readonly Client[] {
  return clients.toSorted(
    (a, b) => (b.deletedAt?.getTime() ?? 0) - (a.deletedAt?.getTime() ?? 0) || (a.id < b.id ? -1 : 1),
  );
}
