import type { Client } from '@clientele/domain/client';
import type { Contact } from '@clientele/domain/contact';
import { useState } from 'react';
import type { Accesses } from '../../api/use-accesses.ts';
import { AccessDialog } from './access-dialog.tsx';
import { EndAccessDialog } from './end-access-dialog.tsx';
import { InviteAllDialog } from './invite-all-dialog.tsx';

/** What is asked about the portal, and of which contact. */
export type OpenAccess = { dialog: 'invite_all' } | { dialog: 'invite' | 'scopes' | 'end_access'; contact: Contact };

type Props = {
  client: Client;
  contacts: readonly Contact[];
  accesses: Accesses;
  open: OpenAccess;
  onClose: () => void;
};

/** The dialogs about the portal: what none of them needs before it opens is loaded then. */
export function AccessDialogs({ client, contacts, accesses, open, onClose }: Props) {
  // As it was when the dialog opened: what others do meanwhile is answered by the call.
  const [access] = useState(() => (open.dialog === 'invite_all' ? undefined : accesses?.get(open.contact.id)));
  switch (open.dialog) {
    case 'invite_all':
      return <InviteAllDialog client={client} contacts={contacts} accesses={accesses} onClose={onClose} />;
    case 'invite':
    case 'scopes':
      return (
        <AccessDialog
          clientId={client.id}
          contact={open.contact}
          access={access}
          task={open.dialog}
          onClose={onClose}
        />
      );
    case 'end_access':
      return access === undefined ? null : (
        <EndAccessDialog
          clientId={client.id}
          clientName={client.displayName}
          contact={open.contact}
          access={access}
          onClose={onClose}
        />
      );
  }
}
