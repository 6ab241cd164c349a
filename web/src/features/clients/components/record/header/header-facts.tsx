import * as m from '@clientele/messages';
import { IconMapPin, IconPhone, IconUser, IconWorld } from '@tabler/icons-react';
import { clientPlace } from '../../list/client-place.ts';
import { useRecord } from '../record-context.ts';
import { PhoneLink, WebLink } from '../value-links.tsx';
import classes from './header-facts.module.css';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** Place, website, phone, owner: what one looks for first. */
export function HeaderFacts() {
  const { client, reading } = useRecord();
  const place = clientPlace(client);
  return (
    <ul className={classes['facts']} aria-label={m.record_facts()}>
      {place !== '' && (
        <li>
          <IconMapPin {...ICON} />
          {place}
        </li>
      )}
      {client.website !== '' && (
        <li>
          <IconWorld {...ICON} />
          <WebLink website={client.website} />
        </li>
      )}
      {client.phone !== '' && (
        <li>
          <IconPhone {...ICON} />
          <PhoneLink phone={client.phone} />
        </li>
      )}
      <li>
        <IconUser {...ICON} />
        {client.ownerUid === ''
          ? m.owner_nobody()
          : m.record_owner_fact({ person: reading.personName(client.ownerUid) })}
      </li>
    </ul>
  );
}
