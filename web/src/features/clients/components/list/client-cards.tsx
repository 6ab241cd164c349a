import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { usePersonName } from '../../../../session/people.ts';
import { RelativeTime } from '../../../../ui/relative-time.tsx';
import { ClientStatusBadge } from '../client-status-badge.tsx';
import classes from './client-cards.module.css';
import type { ClientListProps } from './client-list.tsx';
import { ClientName } from './client-name.tsx';
import { clientPlace } from './client-place.ts';
import { ComplianceChip } from './compliance-chip.tsx';
import { contactName } from './contact-name.ts';
import type { RowActions } from './row-actions.ts';
import { RowSheet } from './row-sheet.tsx';
import { useGlow, type SeenVersions } from './use-glow.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

const CARD_HEIGHT = 96;

/** The list on a phone: one card per client, as many as fit near the screen. */
export function ClientCards({ ids, byId, pending, seen, actions }: ClientListProps) {
  const { rows, areaProps } = useVirtualRows({ ids, rowHeight: CARD_HEIGHT });
  const personName = usePersonName();
  return (
    <div role="list" aria-label={m.clients_title()} className={classes.list} {...areaProps}>
      {rows.map(({ id, index, style }) => {
        const client = byId.get(id);
        return (
          <div
            key={id}
            role="listitem"
            aria-setsize={ids.length}
            aria-posinset={index + 1}
            data-row={id}
            className={classes.place}
            style={style}
          >
            {client ? (
              <ClientCard
                client={client}
                ownerName={client.ownerUid === '' ? '' : personName(client.ownerUid)}
                pending={pending.has(id)}
                seen={seen}
                actions={actions}
              />
            ) : (
              <p className={classes.gone}>{m.clients_row_gone()}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}

type CardProps = { client: Client; ownerName: string; pending: boolean; seen: SeenVersions; actions: RowActions };

function ClientCard({ client, ownerName, pending, seen, actions }: CardProps) {
  const row = useGlow<HTMLElement>(client, seen);
  const facts = [contactName(client), client.industry, clientPlace(client)].filter((fact) => fact !== '');
  const [first = ownerName, second = ''] = facts;
  return (
    <article ref={row} className={classes.card}>
      <div className={classes.top}>
        <ClientName client={client} pending={pending} />
        <RowSheet client={client} actions={actions} />
      </div>
      <div className={classes.bottom}>
        <ClientStatusBadge status={client.status} />
        <ComplianceChip client={client} />
        <span className={classes.facts}>{second === '' ? first : m.clients_card_line({ first, second })}</span>
        <RelativeTime at={client.updatedAt} className={classes.time} />
      </div>
    </article>
  );
}
