import { VisuallyHidden } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import type { ClientStatus } from '@clientele/domain/client-status';
import * as m from '@clientele/messages';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { Ready } from '../../../../firebase/live.ts';
import { clientStatusLabel } from '../../../../format/client-status.ts';
import { lazyPart } from '../../../../ui/lazy-part.ts';
import { isActivationContested } from '../../compliance-now.ts';
import { useClientActions } from '../use-client-actions.ts';
import { ClientList } from './client-list.tsx';
import { withoutFilters, type ListState } from './list-state.ts';
import { NoMatches, UnreadableNotice } from './list-states.tsx';
import { focusNeighbour } from './focus-neighbour.ts';
import type { RowActions } from './row-actions.ts';
import { UpdatesButton } from './updates-button.tsx';
import type { BusyArea } from './use-busy.ts';
import type { ClientRows } from './use-client-rows.ts';
import { useSeenVersions } from './use-glow.ts';

const StatusReasonDialog = lazy(
  lazyPart(async () => ({ default: (await import('../leaving/status-reason-dialog.tsx')).StatusReasonDialog })),
);
const ActivationDialog = lazy(
  lazyPart(async () => ({ default: (await import('../activation/activation-dialog.tsx')).ActivationDialog })),
);
const TrashDialog = lazy(
  lazyPart(async () => ({ default: (await import('../leaving/trash-dialog.tsx')).TrashDialog })),
);

type Props = {
  live: Ready<readonly Client[]>;
  rows: ClientRows;
  areaProps: BusyArea;
  state: ListState;
  onChange: (state: ListState) => void;
};

/** The rows, what waits above them, and what their menus do. */
export function LoadedList({ live, rows, areaProps, state, onChange }: Props) {
  const seen = useSeenVersions(live.data);
  const { trash, setStatus } = useClientActions();
  const [leaving, setLeaving] = useState<Client | undefined>(undefined);
  const [activating, setActivating] = useState<Client | undefined>(undefined);
  const [removing, setRemoving] = useState<Client | undefined>(undefined);
  const [announcement, setAnnouncement] = useState('');
  const { sendAway } = rows;
  const change = useCallback(
    (client: Client, status: ClientStatus, reason = '') => {
      setStatus(client, status, reason);
      // Seen on the badge at once; said for those who do not see it.
      setAnnouncement(m.clients_status_changed({ name: client.displayName, status: clientStatusLabel(status) }));
    },
    [setStatus],
  );
  const actions = useMemo(
    (): RowActions => ({
      changeStatus(client: Client, status: ClientStatus) {
        if (status === 'inactive') setLeaving(client);
        else if (status === 'active' && isActivationContested(client)) setActivating(client);
        else change(client, status);
      },
      remove: setRemoving,
    }),
    [change],
  );

  function remove(client: Client): void {
    setRemoving(undefined);
    focusNeighbour(client.id);
    sendAway(client.id);
    trash(client);
  }

  return (
    <>
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
      <UnreadableNotice count={live.unreadable.length} />
      <div {...areaProps}>
        <UpdatesButton waiting={rows.waiting} onUpdate={rows.update} />
        {rows.ids.length === 0 ? (
          <NoMatches state={state} onClear={() => onChange(withoutFilters(state))} />
        ) : (
          <ClientList
            ids={rows.ids}
            byId={rows.byId}
            pending={live.pending}
            seen={seen}
            state={state}
            onChange={onChange}
            actions={actions}
          />
        )}
      </div>
      {leaving && (
        <Suspense>
          <StatusReasonDialog
            client={leaving}
            onClose={() => setLeaving(undefined)}
            onConfirm={(reason) => {
              setLeaving(undefined);
              change(leaving, 'inactive', reason);
            }}
          />
        </Suspense>
      )}
      {activating && (
        <Suspense>
          <ActivationDialog
            client={activating}
            onClose={() => setActivating(undefined)}
            onConfirm={() => {
              setActivating(undefined);
              change(activating, 'active');
            }}
          />
        </Suspense>
      )}
      {removing && (
        <Suspense>
          <TrashDialog
            client={removing}
            onClose={() => setRemoving(undefined)}
            onConfirm={() => remove(removing)}
            onInactive={(reason) => {
              setRemoving(undefined);
              change(removing, 'inactive', reason);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
