import { ActionIcon } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconArrowsSort } from '@tabler/icons-react';
import { COLUMNS } from './columns.tsx';
import { firstDirection, type ListState } from './list-state.ts';
import type { Direction } from './sort-clients.ts';
import classes from './toolbar.module.css';
import { MenuButton, MenuChoice, MenuDivider, MenuLabel } from '../../../../ui/menu.tsx';

const DIRECTIONS: Readonly<Record<Direction, () => string>> = {
  asc: m.clients_sort_ascending,
  desc: m.clients_sort_descending,
};

/** Sorting on a phone, where there are no column heads to press. */
export function SortMenu({ state, onChange }: { state: ListState; onChange: (state: ListState) => void }) {
  return (
    <MenuButton
      position="bottom-end"
      width={200}
      target={
        <ActionIcon className={classes.sort ?? ''} variant="default" size={36} aria-label={m.clients_sort()}>
          <IconArrowsSort size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      }
    >
      <MenuLabel>{m.clients_sort_by()}</MenuLabel>
      {COLUMNS.map(({ id, label }) => (
        <MenuChoice
          key={id}
          checked={state.sort === id}
          onChoose={() => onChange({ ...state, sort: id, direction: firstDirection(id) })}
        >
          {label()}
        </MenuChoice>
      ))}
      <MenuDivider />
      <MenuLabel>{m.clients_sort_direction()}</MenuLabel>
      {(['asc', 'desc'] as const).map((direction) => (
        <MenuChoice
          key={direction}
          checked={state.direction === direction}
          onChoose={() => onChange({ ...state, direction })}
        >
          {DIRECTIONS[direction]()}
        </MenuChoice>
      ))}
    </MenuButton>
  );
}
