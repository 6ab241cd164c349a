import { ActionIcon } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconDots, IconHourglassOff, IconPencil, IconShieldOff, IconTrash } from '@tabler/icons-react';
import { MenuButton, MenuDivider, MenuItem } from '../../../ui/menu.tsx';
import { menuItemProps } from '../../../ui/menu-item-props.ts';
import type { Standing } from '../use-standing.ts';
import type { AssignmentActions } from './assignment-actions.ts';
import classes from './assignment-item.module.css';

type Props = { standing: Standing; actions: AssignmentActions };

export function AssignmentMenu({ standing, actions: { locked, show, lift, unassign } }: Props) {
  const { standard, state } = standing;
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true };
  const standardId = standing.assignment.id;
  return (
    <MenuButton
      position="bottom-end"
      width={220}
      target={
        <ActionIcon variant="subtle" color="gray" size={28} aria-label={m.compliance_actions({ name: standard.code })}>
          <IconDots size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      }
    >
      <MenuItem
        leftSection={<IconPencil {...icon} />}
        {...menuItemProps(locked, () => show({ dialog: 'edit', standardId }))}
      >
        {m.compliance_action_edit()}
      </MenuItem>
      {state.status === 'waived' ? (
        <MenuItem leftSection={<IconHourglassOff {...icon} />} {...menuItemProps(locked, () => lift(standing))}>
          {m.compliance_action_lift()}
        </MenuItem>
      ) : (
        <MenuItem
          leftSection={<IconShieldOff {...icon} />}
          {...menuItemProps(locked, () => show({ dialog: 'waive', standardId }))}
        >
          {m.compliance_action_waive()}
        </MenuItem>
      )}
      <MenuDivider />
      <MenuItem
        tone="danger"
        leftSection={<IconTrash {...icon} />}
        {...menuItemProps(locked, () => unassign(standing))}
      >
        {m.compliance_action_unassign()}
      </MenuItem>
      {locked !== undefined && <p className={classes.reason}>{locked}</p>}
    </MenuButton>
  );
}
