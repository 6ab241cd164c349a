import type { Contact } from '@clientele/domain/contact';
import type { PortalAccess } from '@clientele/domain/portal';
import * as m from '@clientele/messages';
import { IconAdjustments, IconDoorExit, IconEye, IconMailForward } from '@tabler/icons-react';
import { menuItemProps } from '../../../../ui/menu-item-props.ts';
import { MenuItem } from '../../../../ui/menu.tsx';
import { inviteSkipText } from './invite-skip-text.ts';

export type PortalActions = {
  /** why nothing about the portal may be done; undefined when it may */
  locked: string | undefined;
  /** why this client's people cannot be invited at all */
  inactiveClient: boolean;
  invite: (contact: Contact) => void;
  setScopes: (contact: Contact) => void;
  end: (contact: Contact) => void;
  preview: (contact: Contact) => void;
};

type Props = { contact: Contact; access: PortalAccess | undefined; actions: PortalActions };

/** What can be done about a contact's portal, as they stand with it now. */
export function PortalItems({ contact, access, actions }: Props) {
  const { locked, invite, setScopes, end, preview } = actions;
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true };
  const state = access?.state;
  return (
    <>
      {state !== 'onboarded' && (
        <MenuItem
          leftSection={<IconMailForward {...icon} />}
          {...menuItemProps(locked ?? obstacleOf(contact, actions), () => invite(contact))}
        >
          {access === undefined ? m.access_invite() : m.access_invite_again()}
        </MenuItem>
      )}
      {(state === 'invited' || state === 'onboarded') && (
        <>
          <MenuItem leftSection={<IconAdjustments {...icon} />} {...menuItemProps(locked, () => setScopes(contact))}>
            {m.access_scopes()}
          </MenuItem>
          <MenuItem leftSection={<IconEye {...icon} />} {...menuItemProps(locked, () => preview(contact))}>
            {m.access_preview()}
          </MenuItem>
          <MenuItem
            tone="danger"
            leftSection={<IconDoorExit {...icon} />}
            {...menuItemProps(locked, () => end(contact))}
          >
            {m.access_end()}
          </MenuItem>
        </>
      )}
    </>
  );
}

function obstacleOf({ isActive, emails }: Contact, { inactiveClient }: PortalActions): string | undefined {
  if (inactiveClient) return inviteSkipText({ reason: 'client_inactive' });
  if (!isActive) return inviteSkipText({ reason: 'contact_inactive' });
  return emails.length === 0 ? inviteSkipText({ reason: 'no_email' }) : undefined;
}
