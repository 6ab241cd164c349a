import { ActionIcon } from '@mantine/core';
import type { Position } from '@clientele/domain/position';
import * as m from '@clientele/messages';
import { IconArchive, IconArchiveOff, IconDots, IconPencil } from '@tabler/icons-react';
import { menuItemProps } from '../../../ui/menu-item-props.ts';
import { MenuButton, MenuItem } from '../../../ui/menu.tsx';
import type { PositionActions } from './positions-panel.tsx';
import classes from './positions.module.css';

export function PositionMenu({ position, actions }: { position: Position; actions: PositionActions }) {
  const { denial, onEdit, onRetire } = actions;
  const RetireIcon = position.retired ? IconArchiveOff : IconArchive;
  return (
    <MenuButton
      position="bottom-end"
      target={
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={m.position_actions({ name: position.name })}>
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      }
    >
      <MenuItem
        leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
        {...menuItemProps(denial, () => onEdit(position))}
      >
        {m.position_edit()}
      </MenuItem>
      <MenuItem
        leftSection={<RetireIcon size={16} stroke={1.75} aria-hidden />}
        {...menuItemProps(denial, () => onRetire(position))}
      >
        {position.retired ? m.position_bring_back() : m.position_retire()}
      </MenuItem>
      {denial !== undefined && <p className={classes['reason']}>{denial}</p>}
    </MenuButton>
  );
}
