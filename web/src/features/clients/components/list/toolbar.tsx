import { CloseButton } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { clientStatusLabel } from '../../../../format/client-status.ts';
import { personLocale } from '../../../../format/locale.ts';
import { ClientStatusIcon } from '../client-status-badge.tsx';
import { isFiltered, toggleStatus, type ListState } from './list-state.ts';
import { SearchBox } from './search-box.tsx';
import { SortMenu } from './sort-menu.tsx';
import classes from './toolbar.module.css';

type Props = {
  state: ListState;
  onQuery: (query: string) => void;
  onChange: (state: ListState) => void;
  /** undefined while the list is loading */
  count: { matching: number; total: number } | undefined;
};

export function Toolbar({ state, onQuery, onChange, count }: Props) {
  return (
    <div className={classes.toolbar}>
      <SearchBox value={state.query} onChange={onQuery} />
      <SortMenu state={state} onChange={onChange} />
      {(state.statuses.length > 0 || state.attention) && (
        <ul className={classes.chips} aria-label={m.clients_filters_active()}>
          {state.statuses.map((status) => (
            <li key={status}>
              <Chip
                icon={<ClientStatusIcon status={status} size={14} />}
                filter={clientStatusLabel(status)}
                onRemove={() => onChange(toggleStatus(state, status))}
              />
            </li>
          ))}
          {state.attention && (
            <li>
              <Chip
                icon={<IconAlertTriangle size={14} stroke={1.75} aria-hidden />}
                filter={m.clients_attention()}
                onRemove={() => onChange({ ...state, attention: false })}
              />
            </li>
          )}
        </ul>
      )}
      <p className={classes.count} role="status">
        {count && countSentence(count, isFiltered(state))}
      </p>
    </div>
  );
}

function countSentence({ matching, total }: { matching: number; total: number }, filtered: boolean): string {
  const format = new Intl.NumberFormat(personLocale());
  const number = format.format(total);
  if (!filtered) return m.clients_count({ count: total, number });
  return m.clients_count_of({ shown: format.format(matching), total, number });
}

type ChipProps = { icon: ReactNode; filter: string; onRemove: () => void };

function Chip({ icon, filter, onRemove }: ChipProps) {
  return (
    <span className={classes.chip}>
      {icon}
      {filter}
      <CloseButton size={24} iconSize={12} aria-label={m.clients_filter_remove({ filter })} onClick={onRemove} />
    </span>
  );
}
