import { VisuallyHidden } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo } from 'react';
import { usePersonName } from '../../../../session/people.ts';
import { COLUMNS, type Column } from './columns.tsx';
import type { ClientListProps } from './client-list.tsx';
import classes from './client-table.module.css';
import { sortBy, type ListState } from './list-state.ts';
import type { RowActions } from './row-actions.ts';
import { RowMenu } from './row-menu.tsx';
import { useGlow, type SeenVersions } from './use-glow.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

const ROW_HEIGHT = 52;

/** The list on a wide screen. Only the rows near the screen exist; the roles tell how many there are. */
export function ClientTable({ ids, byId, pending, seen, state, onChange, actions }: ClientListProps) {
  const { rows, areaProps } = useVirtualRows({ ids, rowHeight: ROW_HEIGHT });
  const personName = usePersonName();
  return (
    <div role="table" aria-label={m.clients_title()} aria-rowcount={ids.length + 1} className={classes.table}>
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.headRow}>
          {COLUMNS.map((column) => (
            <HeadCell key={column.id} column={column} state={state} onChange={onChange} />
          ))}
          <div role="columnheader" className={classes.cell} data-column="actions">
            <VisuallyHidden>{m.clients_column_actions()}</VisuallyHidden>
          </div>
        </div>
      </div>
      <div role="rowgroup" className={classes.body} {...areaProps}>
        {rows.map(({ id, index, style }) => {
          const client = byId.get(id);
          const place = { id, index: index + 2, style };
          if (!client) return <GoneRow key={id} {...place} />;
          return (
            <ClientRow
              key={id}
              place={place}
              client={client}
              ownerName={client.ownerUid === '' ? '' : personName(client.ownerUid)}
              pending={pending.has(id)}
              seen={seen}
              actions={actions}
            />
          );
        })}
      </div>
    </div>
  );
}

type HeadProps = { column: Column; state: ListState; onChange: (state: ListState) => void };

function HeadCell({ column, state, onChange }: HeadProps) {
  const sorted = state.sort === column.id;
  const Arrow = state.direction === 'asc' ? IconArrowUp : IconArrowDown;
  const order = state.direction === 'asc' ? 'ascending' : 'descending';
  return (
    <div role="columnheader" aria-sort={sorted ? order : undefined} className={classes.cell} data-column={column.id}>
      <button type="button" className={classes.sort} onClick={() => onChange(sortBy(state, column.id))}>
        {column.label()}
        <Arrow className={classes.arrow} data-on={sorted || undefined} size={14} stroke={1.75} aria-hidden />
      </button>
    </div>
  );
}

type Place = { id: string; index: number; style: { height: number; transform: string } };

type RowProps = {
  place: Place;
  client: Client;
  ownerName: string;
  pending: boolean;
  seen: SeenVersions;
  actions: RowActions;
};

function Row({ place, client, ownerName, pending, seen, actions }: RowProps) {
  const row = useGlow<HTMLDivElement>(client, seen);
  return (
    <div
      ref={row}
      role="row"
      aria-rowindex={place.index}
      className={classes.row}
      data-row={place.id}
      style={place.style}
    >
      {COLUMNS.map((column) => (
        <div key={column.id} role="cell" className={classes.cell} data-column={column.id}>
          {column.cell(client, { ownerName, pending })}
        </div>
      ))}
      <div role="cell" className={classes.cell} data-column="actions">
        <RowMenu client={client} actions={actions} />
      </div>
    </div>
  );
}

/** Scrolling draws the table anew; a row is only drawn anew when it changed or moved. */
const ClientRow = memo(
  Row,
  (before, after) =>
    before.client === after.client &&
    before.ownerName === after.ownerName &&
    before.pending === after.pending &&
    before.actions === after.actions &&
    before.place.index === after.place.index &&
    before.place.style.transform === after.place.style.transform,
);

/** Keeps the place of a client that was deleted, or is no longer this person's to see: nothing of it stays readable. */
function GoneRow({ id, index, style }: Place) {
  return (
    <div role="row" aria-rowindex={index} className={classes.row} data-row={id} data-gone style={style}>
      <div role="cell" className={classes.cell} aria-colspan={COLUMNS.length + 1}>
        {m.clients_row_gone()}
      </div>
    </div>
  );
}
