import type { Client } from '@clientele/domain/client';
import type { ClientStatus } from '@clientele/domain/client-status';
import * as m from '@clientele/messages';
import { IconLock } from '@tabler/icons-react';
import { useDeferredValue, type ReactNode } from 'react';
import type { Live } from '../../../../firebase/live.ts';
import { explainFailure } from '../../../../format/failure.ts';
import { useDenial } from '../../../../session/use-denial.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorState } from '../../../../ui/error-state.tsx';
import { useClients } from '../../api/use-clients.ts';
import classes from './clients-view.module.css';
import { needsAttention } from '../../compliance-now.ts';
import { ListSkeleton } from './list-skeleton.tsx';
import { toggleStatus, type ListState } from './list-state.ts';
import { NoClients } from './list-states.tsx';
import { LoadedList } from './loaded-list.tsx';
import { NewClientButton } from './new-client-button.tsx';
import { StatsRow } from './stats-row.tsx';
import { Toolbar } from './toolbar.tsx';
import { useBusy } from './use-busy.ts';
import { useClientRows } from './use-client-rows.ts';
import { useQueryText } from './use-query-text.ts';

export type ClientsViewProps = {
  state: ListState;
  /** `replace`: not worth a step back in the browser's history */
  onChange: (state: ListState, options: { replace: boolean }) => void;
  onNew: () => void;
};

const NO_ROWS: readonly Client[] = [];

/** The clients page: figures, search and filters, and the live list. */
export function ClientsView({ onNew, ...props }: ClientsViewProps) {
  const denial = useDenial('clients.view');
  const live = useClients();
  const empty = isEmpty(live);
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1>{m.clients_title()}</h1>
        {!empty && <NewClientButton onNew={onNew} floating shortcut />}
      </header>
      {denial === undefined ? (
        <LiveList {...props} live={live} newClient={empty && <NewClientButton onNew={onNew} shortcut />} />
      ) : (
        <EmptyState icon={IconLock} title={m.clients_denied_title()}>
          {denial}
        </EmptyState>
      )}
    </div>
  );
}

function isEmpty(live: Live<readonly Client[]>): boolean {
  return live.status === 'ready' && live.data.length === 0 && live.unreadable.length === 0;
}

type LiveListProps = Omit<ClientsViewProps, 'onNew'> & { live: Live<readonly Client[]>; newClient: ReactNode };

function LiveList({ live, state: inAddress, onChange, newClient }: LiveListProps) {
  const [query, setQuery] = useQueryText(inAddress.query, (text) =>
    onChange({ ...inAddress, query: text }, { replace: true }),
  );
  const { busy, areaProps } = useBusy();
  const state = { ...inAddress, query };
  const rows = useClientRows(
    live.status === 'ready' ? live.data : NO_ROWS,
    { ...state, query: useDeferredValue(query) },
    busy,
  );

  function change(next: ListState): void {
    setQuery(next.query);
    onChange(next, { replace: false });
  }

  if (live.status === 'error') {
    return <ErrorState title={m.clients_error_title()} {...explainFailure(live.failure)} retry={live.retry} />;
  }
  const loaded = live.status === 'ready';
  const empty = isEmpty(live);
  return (
    <>
      <StatsRow
        chosen={state.statuses}
        onToggle={(status: ClientStatus) => change(toggleStatus(state, status))}
        attention={{
          count: loaded ? live.data.filter(needsAttention).length : undefined,
          pressed: state.attention,
          onToggle: () => change({ ...state, attention: !state.attention }),
        }}
      />
      {!empty && (
        <Toolbar
          state={state}
          onQuery={setQuery}
          onChange={change}
          count={loaded ? { matching: rows.matching, total: live.data.length } : undefined}
        />
      )}
      {!loaded && <ListSkeleton />}
      {empty && <NoClients action={newClient} />}
      {loaded && !empty && <LoadedList live={live} rows={rows} areaProps={areaProps} state={state} onChange={change} />}
    </>
  );
}
