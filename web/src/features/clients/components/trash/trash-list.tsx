import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { IconArrowBackUp, IconTrashX } from '@tabler/icons-react';
import { useDenial } from '../../../../session/use-denial.ts';
import { usePersonName } from '../../../../session/people.ts';
import { useSession } from '../../../../session/session.tsx';
import { useNow } from '../../../../ui/clock.ts';
import { DeniedTooltip } from '../../../../ui/denied-tooltip.tsx';
import { Initials } from '../../../../ui/initials.tsx';
import { RelativeTime } from '../../../../ui/relative-time.tsx';
import { useVirtualRows } from '../list/use-virtual-rows.ts';
import { daysLeft } from './days-left.ts';
import classes from './trash-list.module.css';
import { useTrashRowHeight } from './use-trash-row-height.ts';

type Props = {
  clients: readonly Client[];
  pending: ReadonlySet<string>;
  onRestore: (client: Client) => void;
  onPurge: (client: Client) => void;
};

/** The deleted clients, newest first; only the rows near the screen exist. */
export function TrashList({ clients, pending, onRestore, onPurge }: Props) {
  const ids = clients.map((client) => client.id);
  const { rows, areaProps } = useVirtualRows({ ids, rowHeight: useTrashRowHeight() });
  const personName = usePersonName();
  return (
    <div role="list" aria-label={m.trash_list()} className={classes.list} {...areaProps}>
      {rows.map(({ id, index, style }) => {
        const client = clients[index];
        if (!client) return null;
        return (
          <div
            key={id}
            role="listitem"
            aria-setsize={ids.length}
            aria-posinset={index + 1}
            data-row={id}
            data-pending={pending.has(id) || undefined}
            className={classes.row}
            style={style}
          >
            <TrashRow
              client={client}
              deletedBy={personName(client.deletedBy)}
              onRestore={onRestore}
              onPurge={onPurge}
            />
          </div>
        );
      })}
    </div>
  );
}

type RowProps = Pick<Props, 'onRestore' | 'onPurge'> & { client: Client; deletedBy: string };

function TrashRow({ client, deletedBy, onRestore, onPurge }: RowProps) {
  const noRestore = useDenial('clients.delete');
  const missing = useDenial('workspace.manage');
  const { online } = useSession();
  const name = client.displayName;
  const kept = client.issuedInvoices > 0;
  const noPurge = missing ?? purgeProblem(kept, online);
  const left = daysLeft(client.deletedAt ?? client.updatedAt, new Date(useNow()));
  return (
    <>
      <Initials name={name} size={28} />
      <div className={classes.texts}>
        <p className={classes.name} dir="auto" title={name}>
          {name}
        </p>
        <p className={classes.facts}>
          {client.code !== '' && <span className={classes.code}>{client.code}</span>}
          <span className={classes.by}>{m.trash_deleted_by({ person: deletedBy })}</span>
          <RelativeTime at={client.deletedAt ?? client.updatedAt} />
        </p>
      </div>
      <p className={classes.left} data-soon={(!kept && left <= 3) || undefined}>
        {kept ? m.trash_kept() : remaining(left)}
      </p>
      <div className={classes.actions}>
        <DeniedTooltip reason={noRestore}>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
            aria-label={m.trash_restore_name({ name })}
            onClick={() => onRestore(client)}
          >
            {m.trash_restore()}
          </Button>
        </DeniedTooltip>
        <DeniedTooltip reason={noPurge}>
          <Button
            variant="subtle"
            color="red"
            size="xs"
            leftSection={<IconTrashX size={16} stroke={1.75} aria-hidden />}
            aria-label={m.trash_purge_name({ name })}
            onClick={() => onPurge(client)}
          >
            {m.trash_purge()}
          </Button>
        </DeniedTooltip>
      </div>
    </>
  );
}

function remaining(days: number): string {
  return days === 0 ? m.trash_last_day() : m.trash_days_left({ count: days });
}

function purgeProblem(kept: boolean, online: boolean): string | undefined {
  if (kept) return m.trash_purge_invoices();
  return online ? undefined : m.trash_purge_offline();
}
