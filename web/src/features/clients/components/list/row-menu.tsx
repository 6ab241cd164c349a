import { ActionIcon } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Client } from '@clientele/domain/client';
import { CLIENT_STATUSES } from '@clientele/domain/client-status';
import * as m from '@clientele/messages';
import { IconArrowRight, IconDots, IconTrash } from '@tabler/icons-react';
import { clientStatusLabel } from '../../../../format/client-status.ts';
import { useDenial } from '../../../../session/use-denial.ts';
import { useSession } from '../../../../session/session.tsx';
import { MenuButton, MenuChoice, MenuDivider, MenuItem, MenuLabel } from '../../../../ui/menu.tsx';
import { ClientStatusIcon } from '../client-status-badge.tsx';
import { menuItemProps } from '../../../../ui/menu-item-props.ts';
import type { RowActions } from './row-actions.ts';
import classes from './row-menu.module.css';

type Props = { client: Client; actions: RowActions };

/** The actions of one row. What the person may not do stays in the menu and says why. */
export function RowMenu({ client, actions }: Props) {
  return (
    <MenuButton
      position="bottom-end"
      width={240}
      target={
        <ActionIcon
          className={classes.button ?? ''}
          variant="subtle"
          color="gray"
          size={28}
          aria-label={m.clients_row_actions({ name: client.displayName })}
        >
          <IconDots size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      }
    >
      <RowMenuItems client={client} actions={actions} />
    </MenuButton>
  );
}

function RowMenuItems({ client, actions }: Props) {
  const { workspace } = useSession();
  const navigate = useNavigate();
  const noStatus = useDenial('clients.update');
  const noDelete = useDenial('clients.delete');
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true };

  function open(): void {
    void navigate({
      to: '/w/$workspaceId/clients/$clientId',
      params: { workspaceId: workspace.id, clientId: client.id },
    });
  }

  return (
    <>
      <MenuItem leftSection={<IconArrowRight {...icon} />} onClick={open}>
        {m.clients_action_open()}
      </MenuItem>
      <MenuDivider />
      <MenuLabel>{m.clients_action_change_status()}</MenuLabel>
      {CLIENT_STATUSES.map((status) => (
        <MenuChoice
          key={status}
          icon={<ClientStatusIcon status={status} />}
          checked={status === client.status}
          denial={noStatus}
          onChoose={() => status !== client.status && actions.changeStatus(client, status)}
        >
          {clientStatusLabel(status)}
        </MenuChoice>
      ))}
      {noStatus !== undefined && <p className={classes.reason}>{noStatus}</p>}
      <MenuDivider />
      <MenuItem
        tone="danger"
        leftSection={<IconTrash {...icon} />}
        {...menuItemProps(noDelete, () => actions.remove(client))}
      >
        {m.clients_action_delete()}
      </MenuItem>
      {noDelete !== undefined && <p className={classes.reason}>{noDelete}</p>}
    </>
  );
}
