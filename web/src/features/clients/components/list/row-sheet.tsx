import { ActionIcon } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Client } from '@clientele/domain/client';
import { CLIENT_STATUSES } from '@clientele/domain/client-status';
import * as m from '@clientele/messages';
import { IconArrowRight, IconCheck, IconDots, IconTrash } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { clientStatusLabel } from '../../../../format/client-status.ts';
import { useDenial } from '../../../../session/use-denial.ts';
import { useSession } from '../../../../session/session.tsx';
import { ResponsiveDialog } from '../../../../ui/responsive-dialog.tsx';
import { ClientStatusIcon } from '../client-status-badge.tsx';
import type { RowActions } from './row-actions.ts';
import classes from './row-sheet.module.css';

type Props = { client: Client; actions: RowActions };

/** The actions of one card, as a sheet within the thumb's reach. */
export function RowSheet({ client, actions }: Props) {
  const [opened, setOpened] = useState(false);

  function close(): void {
    setOpened(false);
  }

  return (
    <>
      <ActionIcon
        className={classes.button ?? ''}
        variant="subtle"
        color="gray"
        size={36}
        aria-haspopup="dialog"
        aria-label={m.clients_row_actions({ name: client.displayName })}
        onClick={() => setOpened(true)}
      >
        <IconDots size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ResponsiveDialog opened={opened} onClose={close} title={client.displayName}>
        <SheetItems client={client} actions={actions} close={close} />
      </ResponsiveDialog>
    </>
  );
}

function SheetItems({ client, actions, close }: Props & { close: () => void }) {
  const { workspace } = useSession();
  const navigate = useNavigate();
  const noStatus = useDenial('clients.update');
  const noDelete = useDenial('clients.delete');
  const reasons = { status: useId(), delete: useId() };
  const icon = { size: 18, stroke: 1.75, 'aria-hidden': true };

  function act(run: () => void): () => void {
    return () => {
      close();
      run();
    };
  }
  function open(): void {
    void navigate({
      to: '/w/$workspaceId/clients/$clientId',
      params: { workspaceId: workspace.id, clientId: client.id },
    });
  }

  return (
    <div className={classes.items}>
      <SheetItem icon={<IconArrowRight {...icon} />} onClick={act(open)}>
        {m.clients_action_open()}
      </SheetItem>
      <h3 className={classes.heading}>{m.clients_action_change_status()}</h3>
      {CLIENT_STATUSES.map((status) => (
        <SheetItem
          key={status}
          icon={<ClientStatusIcon status={status} size={18} />}
          mark={status === client.status ? <IconCheck {...icon} /> : undefined}
          deniedBy={noStatus === undefined ? undefined : reasons.status}
          onClick={act(() => status !== client.status && actions.changeStatus(client, status))}
        >
          {clientStatusLabel(status)}
        </SheetItem>
      ))}
      {noStatus !== undefined && (
        <p id={reasons.status} className={classes.reason}>
          {noStatus}
        </p>
      )}
      <div className={classes.divider} />
      <SheetItem
        icon={<IconTrash {...icon} />}
        tone="danger"
        deniedBy={noDelete === undefined ? undefined : reasons.delete}
        onClick={act(() => actions.remove(client))}
      >
        {m.clients_action_delete()}
      </SheetItem>
      {noDelete !== undefined && (
        <p id={reasons.delete} className={classes.reason}>
          {noDelete}
        </p>
      )}
    </div>
  );
}

type ItemProps = {
  icon: ReactNode;
  children: ReactNode;
  onClick: () => void;
  mark?: ReactNode;
  /** id of the sentence that says why the person may not do this */
  deniedBy?: string | undefined;
  tone?: 'danger';
};

function SheetItem({ icon, children, onClick, mark, deniedBy, tone }: ItemProps) {
  return (
    <button
      type="button"
      className={classes.item}
      data-tone={tone}
      aria-disabled={deniedBy === undefined ? undefined : true}
      aria-describedby={deniedBy}
      aria-current={mark === undefined ? undefined : 'true'}
      onClick={deniedBy === undefined ? onClick : undefined}
    >
      {icon}
      <span className={classes.text}>{children}</span>
      {mark}
    </button>
  );
}
