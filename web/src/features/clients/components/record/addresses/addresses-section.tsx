import { Button } from '@mantine/core';
import { ADDRESS_KINDS, ADDRESS_LIMIT, type AddressKind } from '@clientele/domain/address';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { addressKindLabel } from '../../../../../format/choices.ts';
import { DeniedTooltip } from '../../../../../ui/denied-tooltip.tsx';
import { newAddressId } from '../../../api/save-address.ts';
import { draftedParts } from '../../../../../forms/drafts.ts';
import { useRecord } from '../record-context.ts';
import { SectionCard } from '../../../../../ui/section-card.tsx';
import { AddressItem } from './address-item.tsx';
import classes from './addresses-section.module.css';

const PREFIX = 'address:';

/** The address book, by kind. Items and headings are one flat list, so that an address that changes its kind keeps its form. */
export function AddressesSection() {
  const { client, locked, place } = useRecord();
  const stored = Object.keys(client.addresses);
  // Also those that are gone: somebody may remove an address whose form is open here.
  const [known, setKnown] = useState<readonly string[]>(() => [
    ...new Set([...stored, ...draftedParts(place, PREFIX).map((section) => section.slice(PREFIX.length))]),
  ]);
  const arrived = stored.filter((id) => !known.includes(id));
  if (arrived.length > 0) setKnown([...known, ...arrived]);
  const [opened, setOpened] = useState<string | null>(null);
  const unstored = known.filter((id) => !stored.includes(id));
  const full = stored.length >= ADDRESS_LIMIT ? m.address_limit({ limit: ADDRESS_LIMIT }) : undefined;

  function add(): void {
    const id = newAddressId();
    setKnown([...known, id]);
    setOpened(id);
  }

  return (
    <SectionCard
      title={m.record_section_addresses()}
      actions={
        <DeniedTooltip reason={locked ?? full}>
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} stroke={1.75} />} onClick={add}>
            {m.address_add()}
          </Button>
        </DeniedTooltip>
      }
    >
      <div className={classes['book']}>
        {stored.length === 0 && <p className={classes['empty']}>{m.address_empty()}</p>}
        {[
          ...ADDRESS_KINDS.flatMap((kind) => {
            const ids = idsOfKind(client, kind);
            if (ids.length === 0) return [];
            return [
              <h3 key={`kind:${kind}`} className={classes['kind']}>
                {addressKindLabel(kind)}
              </h3>,
              ...ids.map((id) => <AddressItem key={id} id={id} startOpen={false} />),
            ];
          }),
          ...unstored.map((id) => <AddressItem key={id} id={id} startOpen={id === opened} />),
        ]}
      </div>
    </SectionCard>
  );
}

/** The default first, then by id, which never changes: nothing moves when somebody edits another line. */
function idsOfKind(client: Pick<Client, 'addresses' | 'defaultAddresses'>, kind: AddressKind): string[] {
  const ids = Object.keys(client.addresses).filter((id) => client.addresses[id]?.kind === kind);
  const first = client.defaultAddresses[kind];
  return ids.toSorted((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
}
