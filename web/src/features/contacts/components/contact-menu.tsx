import { ActionIcon } from '@mantine/core';
import { contactName, type Contact } from '@clientele/domain/contact';
import type { PortalAccess } from '@clientele/domain/portal';
import * as m from '@clientele/messages';
import { IconDots, IconPencil, IconStar, IconTrash } from '@tabler/icons-react';
import { menuItemProps } from '../../../ui/menu-item-props.ts';
import { MenuButton, MenuDivider, MenuItem } from '../../../ui/menu.tsx';
import { PortalItems, type PortalActions } from './access/portal-items.tsx';
import classes from './contact-menu.module.css';

export type ContactMenuActions = {
  /** why nothing may be changed; undefined when it may */
  locked: string | undefined;
  edit: (contact: Contact) => void;
  makePrimary: (contact: Contact) => void;
  remove: (contact: Contact) => void;
  portal: PortalActions;
};

type Props = {
  contact: Contact;
  /** undefined: was never invited */
  access: PortalAccess | undefined;
  actions: ContactMenuActions;
};

export function ContactMenu({ contact, access, actions: { locked, edit, makePrimary, remove, portal } }: Props) {
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true };
  return (
    <MenuButton
      position="bottom-end"
      target={
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={m.contact_actions({ name: contactName(contact) })}
        >
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      }
    >
      <MenuItem leftSection={<IconPencil {...icon} />} {...menuItemProps(locked, () => edit(contact))}>
        {m.contact_edit()}
      </MenuItem>
      {!contact.isPrimary && (
        <MenuItem leftSection={<IconStar {...icon} />} {...menuItemProps(locked, () => makePrimary(contact))}>
          {m.contact_make_primary()}
        </MenuItem>
      )}
      <MenuDivider />
      <PortalItems contact={contact} access={access} actions={portal} />
      <MenuDivider />
      <MenuItem tone="danger" leftSection={<IconTrash {...icon} />} {...menuItemProps(locked, () => remove(contact))}>
        {m.contact_remove()}
      </MenuItem>
      {[...new Set([locked, portal.locked])].map(
        (reason) =>
          reason !== undefined && (
            <p key={reason} className={classes['reason']}>
              {reason}
            </p>
          ),
      )}
    </MenuButton>
  );
}
