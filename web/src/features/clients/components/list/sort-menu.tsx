import { ActionIcon, Menu } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconArrowsSort, IconCheck } from '@tabler/icons-react';
import { COLUMNS } from './columns.tsx';
import { firstDirection, type ListState } from './list-state.ts';
import type { Direction } from './sort-clients.ts';
import classes from './toolbar.module.css';

const DIRECTIONS: Readonly<Record<Direction, () => string>> = {
  asc: m.clients_sort_ascending,
  desc: m.clients_sort_descending,
};

/** Sorting on a phone, where there are no column heads to press. */
export function SortMenu({ state, onChange }: { state: ListState; onChange: (state: ListState) => void }) {
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon className={classes.sort ?? ''} variant="default" size={36} aria-label={m.clients_sort()}>
          <IconArrowsSort size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{m.clients_sort_by()}</Menu.Label>
        {COLUMNS.map(({ id, label }) => (
          <Choice
            key={id}
            chosen={state.sort === id}
            label={label()}
            onClick={() => onChange({ ...state, sort: id, direction: firstDirection(id) })}
          />
        ))}
        <Menu.Divider />
        <Menu.Label>{m.clients_sort_direction()}</Menu.Label>
        {(['asc', 'desc'] as const).map((direction) => (
          <Choice
            key={direction}
            chosen={state.direction === direction}
            label={DIRECTIONS[direction]()}
            onClick={() => onChange({ ...state, direction })}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Choice({ chosen, label, onClick }: { chosen: boolean; label: string; onClick: () => void }) {
  const mark = chosen ? <IconCheck size={16} stroke={1.75} aria-hidden /> : undefined;
  return (
    <Menu.Item rightSection={mark} aria-current={chosen ? 'true' : undefined} onClick={onClick}>
      {label}
    </Menu.Item>
  );
}
