import type { Contact } from '@clientele/domain/contact';
import * as m from '@clientele/messages';
import { IconEye } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useDenial } from '../../../session/use-denial.ts';
import { menuItemProps } from '../../../ui/menu-item-props.ts';
import { MenuItem } from '../../../ui/menu.tsx';

/** Leads to what the contact sees in the portal, for whoever may let them in. */
export function PreviewItem({ contact }: { contact: Contact }) {
  const { workspaceId, clientId } = useParams({ from: '/w/$workspaceId/clients/$clientId' });
  const navigate = useNavigate();
  const denied = useDenial('clients.invite');
  return (
    <MenuItem
      leftSection={<IconEye size={16} stroke={1.75} aria-hidden />}
      {...menuItemProps(
        denied,
        () =>
          void navigate({
            to: '/w/$workspaceId/portal-preview/$clientId/$contactId',
            params: { workspaceId, clientId, contactId: contact.id },
          }),
      )}
    >
      {m.portal_preview_link()}
    </MenuItem>
  );
}
