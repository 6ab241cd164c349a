import type { Client } from '@clientele/domain/client';
import { lookAlikes, type Likeness } from '@clientele/domain/identity';
import * as m from '@clientele/messages';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { RichMessage } from '../../../../ui/rich-message.tsx';
import { useClients } from '../../api/use-clients.ts';
import { ClientNameLink } from './client-name-link.tsx';
import classes from './twins.module.css';

const SENTENCES: Readonly<Record<Likeness, typeof m.look_alike_name>> = {
  name: m.look_alike_name,
  website: m.look_alike_website,
  phone: m.look_alike_phone,
};

/** As many are named; the rest is a number. */
const NAMED = 3;

const NO_CLIENTS: readonly never[] = [];

type Props = {
  /** what is typed, the phone number in E.164 */
  typed: Pick<Client, 'displayName' | 'website' | 'phone' | 'email'>;
  /** the client that is edited: it is no look-alike of itself */
  ownId?: string;
};

/** Says while somebody types that clients which they may see look like the same company. It never stands in the way. */
export function LookAlikeNote({ typed, ownId }: Props) {
  const live = useClients();
  const clients = live.status === 'ready' ? live.data : NO_CLIENTS;
  const compare = useMemo(() => lookAlikes(clients), [clients]);
  const found = compare(typed, ownId);
  return (
    <output>
      {found.length > 0 && (
        <div className={classes['note']}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          <div className={classes['lines']}>
            {found.slice(0, NAMED).map(({ client, by }) => (
              <span key={client.id}>
                <RichMessage
                  message={SENTENCES[by]}
                  values={{ client: <ClientNameLink id={client.id} name={client.displayName} /> }}
                />
              </span>
            ))}
            {found.length > NAMED && <span>{m.look_alike_more({ count: found.length - NAMED })}</span>}
          </div>
        </div>
      )}
    </output>
  );
}
