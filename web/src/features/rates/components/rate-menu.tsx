import { ActionIcon } from '@mantine/core';
import type { ServiceRate } from '@clientele/domain/service-rate';
import * as m from '@clientele/messages';
import { IconCalendarX, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { periodLabel } from '../../../format/rates.ts';
import { problemSentence } from '../../../format/problem.ts';
import { menuItemProps } from '../../../ui/menu-item-props.ts';
import { MenuButton, MenuDivider, MenuItem } from '../../../ui/menu.tsx';
import classes from './rates.module.css';

export type RateActions = {
  /** why no rate may be changed; undefined when they may */
  locked: string | undefined;
  onCorrect: (rate: ServiceRate) => void;
  onEnd: (rate: ServiceRate) => void;
  onRemove: (rate: ServiceRate) => void;
};

type Props = { rate: ServiceRate; name: string; today: string; actions: RateActions };

export function RateMenu({ rate, name, today, actions }: Props) {
  const { locked, onCorrect, onEnd, onRemove } = actions;
  const invoiced = rate.invoiced ? problemSentence({ code: 'rate_invoiced' }) : undefined;
  const over = rate.effectiveTo !== '' && rate.effectiveTo <= today ? m.rate_ended_already() : undefined;
  const reason = locked ?? invoiced ?? over;
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true };
  return (
    <MenuButton
      position="bottom-end"
      width={220}
      target={
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={m.rate_actions({ name, period: periodLabel(rate) })}
        >
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      }
    >
      <MenuItem leftSection={<IconCalendarX {...icon} />} {...menuItemProps(locked ?? over, () => onEnd(rate))}>
        {m.rate_action_end()}
      </MenuItem>
      <MenuItem leftSection={<IconPencil {...icon} />} {...menuItemProps(locked ?? invoiced, () => onCorrect(rate))}>
        {m.rate_action_correct()}
      </MenuItem>
      <MenuDivider />
      <MenuItem
        tone="danger"
        leftSection={<IconTrash {...icon} />}
        {...menuItemProps(locked ?? invoiced, () => onRemove(rate))}
      >
        {m.rate_action_remove()}
      </MenuItem>
      {reason !== undefined && <p className={classes['reason']}>{reason}</p>}
    </MenuButton>
  );
}
