import { ActionIcon } from '@mantine/core';
import type { ComplianceStandard } from '@clientele/domain/compliance-standard';
import * as m from '@clientele/messages';
import { IconArchive, IconArchiveOff, IconDots, IconPencil } from '@tabler/icons-react';
import { MenuButton, MenuItem } from '../../../ui/menu.tsx';
import { menuItemProps } from '../../../ui/menu-item-props.ts';
import type { StandardActions } from './standards-list.tsx';
import classes from './standards.module.css';

type Props = { standard: ComplianceStandard; actions: StandardActions };

export function StandardMenu({ standard, actions: { denial, edit, setRetired } }: Props) {
  const { retired } = standard;
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true };
  return (
    <MenuButton
      position="bottom-end"
      width={220}
      target={
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={m.standards_actions({ name: standard.code })}>
          <IconDots size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      }
    >
      <MenuItem leftSection={<IconPencil {...icon} />} {...menuItemProps(denial, () => edit(standard))}>
        {m.standards_edit()}
      </MenuItem>
      <MenuItem
        leftSection={retired ? <IconArchiveOff {...icon} /> : <IconArchive {...icon} />}
        {...menuItemProps(denial, () => setRetired(standard, !retired))}
      >
        {retired ? m.standards_bring_back() : m.standards_retire()}
      </MenuItem>
      {denial !== undefined && <p className={classes.reason}>{denial}</p>}
    </MenuButton>
  );
}
