import { ActionIcon } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconDots, IconLink, IconTrash, IconUserShare } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useDenial } from '../../../../../session/use-denial.ts';
import { MenuButton, MenuDivider, MenuItem } from '../../../../../ui/menu.tsx';
import { lazyPart } from '../../../../../ui/lazy-part.ts';
import { menuItemProps } from '../../../../../ui/menu-item-props.ts';
import { useClientActions } from '../../use-client-actions.ts';
import { copyText } from '../../../../../ui/copy-text.ts';
import { useRecord } from '../record-context.ts';
import classes from './more-menu.module.css';

const OwnerDialog = lazy(lazyPart(async () => ({ default: (await import('./owner-dialog.tsx')).OwnerDialog })));

const TrashDialog = lazy(
  lazyPart(async () => ({ default: (await import('../../leaving/trash-dialog.tsx')).TrashDialog })),
);

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** What is done rarely. */
export function MoreMenu() {
  const { client, locked } = useRecord();
  const { trash, setStatus } = useClientActions();
  const [choosingOwner, setChoosingOwner] = useState(false);
  const [removing, setRemoving] = useState(false);
  const missing = useDenial('clients.delete');
  const noDelete = client.deleted ? m.record_locked_trash() : missing;
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
        {locked !== undefined && <p className={classes['reason']}>{locked}</p>}
        <MenuDivider />
        <MenuItem
          tone="danger"
          leftSection={<IconTrash {...ICON} />}
          {...menuItemProps(noDelete, () => setRemoving(true))}
        >
          {m.record_delete()}
        </MenuItem>
        {noDelete !== undefined && noDelete !== locked && <p className={classes['reason']}>{noDelete}</p>}
      </MenuButton>
      <Suspense>{choosingOwner && <OwnerDialog onClose={() => setChoosingOwner(false)} />}</Suspense>
      <Suspense>
        {removing && (
          <TrashDialog
            client={client}
            onClose={() => setRemoving(false)}
            onConfirm={() => {
              setRemoving(false);
              trash(client);
            }}
            onInactive={(reason) => {
              setRemoving(false);
              setStatus(client, 'inactive', reason);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
