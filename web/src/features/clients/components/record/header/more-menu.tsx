import { ActionIcon } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconDots, IconLink, IconTrash, IconUserShare } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useDenial } from '../../../../../session/can.tsx';
import { MenuButton, MenuDivider, MenuItem } from '../../../../../ui/menu.tsx';
import { lazyPart } from '../../../../../ui/lazy-part.ts';
import { menuItemProps } from '../../menu-item-props.ts';
import { useClientActions } from '../../use-client-actions.ts';
import { copyText } from '../copy-text.ts';
import { useRecord } from '../record-context.ts';
import classes from './more-menu.module.css';

const OwnerDialog = lazy(lazyPart(async () => ({ default: (await import('./owner-dialog.tsx')).OwnerDialog })));

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** What is done rarely. */
export function MoreMenu() {
  const { client, locked } = useRecord();
  const { trash } = useClientActions();
  const [choosingOwner, setChoosingOwner] = useState(false);
  const missing = useDenial('clients.delete');
  const noDelete = client.deleted ? m.record_locked_trash() : missing;
  // One reason for both items is said once.
  const reasons = [...new Set([locked, noDelete].filter((reason) => reason !== undefined))];
  return (
    <>
      <MenuButton
        position="bottom-end"
        width={240}
        target={
          <ActionIcon variant="default" size={36} aria-label={m.record_more()}>
            <IconDots {...ICON} />
          </ActionIcon>
        }
      >
        <MenuItem leftSection={<IconLink {...ICON} />} onClick={() => copyText(location.href, m.record_link_copied())}>
          {m.record_copy_link()}
        </MenuItem>
        <MenuItem leftSection={<IconUserShare {...ICON} />} {...menuItemProps(locked, () => setChoosingOwner(true))}>
          {m.record_change_owner()}
        </MenuItem>
        <MenuDivider />
        <MenuItem tone="danger" leftSection={<IconTrash {...ICON} />} {...menuItemProps(noDelete, () => trash(client))}>
          {m.record_delete()}
        </MenuItem>
        {reasons.map((reason) => (
          <p key={reason} className={classes['reason']}>
            {reason}
          </p>
        ))}
      </MenuButton>
      <Suspense>{choosingOwner && <OwnerDialog onClose={() => setChoosingOwner(false)} />}</Suspense>
    </>
  );
}
