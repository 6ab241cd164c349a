import { ActionIcon } from '@mantine/core';
import { contactName, type Contact } from '@clientele/domain/contact';
import * as m from '@clientele/messages';
import { IconDots, IconPencil, IconStar, IconTrash } from '@tabler/icons-react';
import { menuItemProps } from '../../../ui/menu-item-props.ts';
import { MenuButton, MenuDivider, MenuItem } from '../../../ui/menu.tsx';
import classes from './contact-menu.module.css';
import { PreviewItem } from './preview-item.tsx';

export type ContactMenuActions = {
  /** why nothing may be changed; undefined when it may */
  locked: string | undefined;
  edit: (contact: Contact) => void;
  makePrimary: (contact: Contact) => void;
  remove: (contact: Contact) => void;
};

type Props = { contact: Contact; actions: ContactMenuActions };

export function ContactMenu({ contact, actions: { locked, edit, makePrimary, remove } }: Props) {
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
      <PreviewItem contact={contact} />
      <MenuDivider />
      <MenuItem tone="danger" leftSection={<IconTrash {...icon} />} {...menuItemProps(locked, () => remove(contact))}>
        {m.contact_remove()}
      </MenuItem>
      {locked !== undefined && <p className={classes['reason']}>{locked}</p>}
    </MenuButton>
  );
}
