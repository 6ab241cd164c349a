import { ActionIcon } from '@mantine/core';
import type { Address } from '@clientele/domain/address';
import * as m from '@clientele/messages';
import { IconCopy, IconDots, IconPencil, IconStar, IconTrash } from '@tabler/icons-react';
import { addressLine, addressLines } from '../../../../../format/addresses.ts';
import { MenuButton, MenuDivider, MenuItem } from '../../../../../ui/menu.tsx';
import { menuItemProps } from '../../../../../ui/menu-item-props.ts';
import { useRecord } from '../record-context.ts';
import classes from './address-card.module.css';
import { useAddressActions } from './use-address-actions.ts';

type Props = { id: string; address: Address; sending: boolean; onEdit: () => void };

export function AddressCard({ id, address, sending, onEdit }: Props) {
  const { client, locked } = useRecord();
  const isDefault = client.defaultAddresses[address.kind] === id;
  const { copy, makeDefault, remove } = useAddressActions(id);
  const name = address.label === '' ? address.line1 : address.label;
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true };
  return (
    <div className={classes['card']} data-sending={sending || undefined}>
      <address className={classes['lines']}>
        {(address.label !== '' || isDefault) && (
          <span className={classes['head']}>
            {address.label !== '' && <b>{address.label}</b>}
            {isDefault && <span className={classes['default']}>{m.address_default()}</span>}
          </span>
        )}
        {addressLines(address).map((line, place) => (
          <span key={place}>{line}</span>
        ))}
      </address>
      <MenuButton
        position="bottom-end"
        width={220}
        target={
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={m.address_actions({ address: name })}>
            <IconDots size={16} stroke={1.75} />
          </ActionIcon>
        }
      >
        <MenuItem leftSection={<IconPencil {...icon} />} {...menuItemProps(locked, onEdit)}>
          {m.address_action_edit()}
        </MenuItem>
        {!isDefault && (
          <MenuItem leftSection={<IconStar {...icon} />} {...menuItemProps(locked, makeDefault)}>
            {m.address_action_default()}
          </MenuItem>
        )}
        <MenuItem leftSection={<IconCopy {...icon} />} onClick={() => copy(addressLine(address))}>
          {m.address_action_copy()}
        </MenuItem>
        <MenuDivider />
        <MenuItem tone="danger" leftSection={<IconTrash {...icon} />} {...menuItemProps(locked, remove)}>
          {m.address_action_remove()}
        </MenuItem>
        {locked !== undefined && <p className={classes['reason']}>{locked}</p>}
      </MenuButton>
    </div>
  );
}
