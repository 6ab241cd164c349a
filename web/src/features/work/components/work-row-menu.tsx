import { ActionIcon } from '@mantine/core';
import { isOpenWork, type WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { IconCopy, IconDots, IconPencil, IconSend, IconTrash } from '@tabler/icons-react';
import { calendarDateLabel } from '../../../format/dates.ts';
import { problemSentence } from '../../../format/problem.ts';
import { menuItemProps } from '../../../ui/menu-item-props.ts';
import { MenuButton, MenuDivider, MenuItem } from '../../../ui/menu.tsx';
import type { WorkActions } from './work-row.tsx';
import classes from './work.module.css';

type Props = { item: WorkItem; name: string; actions: WorkActions };

export function WorkRowMenu({ item, name, actions }: Props) {
  const { denial, onEdit, onDuplicate, onRemove, onSubmit } = actions;
  const closed = isOpenWork(item) ? undefined : problemSentence({ code: 'work_decided' });
  const reason = denial ?? closed;
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true };
  return (
    <MenuButton
      position="bottom-end"
      width={220}
      target={
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={m.work_actions({ name, day: calendarDateLabel(item.workDate) })}
        >
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      }
    >
      <MenuItem leftSection={<IconPencil {...icon} />} {...menuItemProps(reason, () => onEdit(item))}>
        {m.work_action_edit()}
      </MenuItem>
      <MenuItem leftSection={<IconSend {...icon} />} {...menuItemProps(reason, () => onSubmit(item))}>
        {m.work_action_submit()}
      </MenuItem>
      <MenuItem leftSection={<IconCopy {...icon} />} {...menuItemProps(denial, () => onDuplicate(item))}>
        {m.work_action_duplicate()}
      </MenuItem>
      <MenuDivider />
      <MenuItem tone="danger" leftSection={<IconTrash {...icon} />} {...menuItemProps(reason, () => onRemove(item))}>
        {m.work_action_remove()}
      </MenuItem>
      {reason !== undefined && <p className={classes['menuReason']}>{reason}</p>}
    </MenuButton>
  );
}
