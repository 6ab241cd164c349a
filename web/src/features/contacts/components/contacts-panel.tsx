import { Button } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import { CONTACT_LIMIT, type Contact } from '@clientele/domain/contact';
import * as m from '@clientele/messages';
import { IconMailForward, IconPlus, IconUsers } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { explainFailure } from '../../../format/failure.ts';
import { useDenial } from '../../../session/use-denial.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { SectionCard } from '../../../ui/section-card.tsx';
import { useAccesses } from '../api/use-accesses.ts';
import { useContacts } from '../api/use-contacts.ts';
import type { OpenAccess } from './access/access-dialogs.tsx';
import { ContactList } from './contact-list.tsx';
import { ContactsSkeleton } from './contacts-skeleton.tsx';
import classes from './contacts-panel.module.css';
import { useContactActions } from './use-contact-actions.ts';

const ContactDialog = lazy(lazyPart(async () => ({ default: (await import('./contact-dialog.tsx')).ContactDialog })));
const RemoveContactDialog = lazy(
  lazyPart(async () => ({ default: (await import('./remove-contact-dialog.tsx')).RemoveContactDialog })),
);

const AccessDialogs = lazy(
  lazyPart(async () => ({ default: (await import('./access/access-dialogs.tsx')).AccessDialogs })),
);

/** `contact` is as the person saw it when the dialog opened; null is a new one. */
type Open = { dialog: 'edit'; contact: Contact | null } | { dialog: 'remove'; contact: Contact } | OpenAccess;

type Props = {
  client: Client;
  /** shows what a contact sees in the portal */
  onPreview: (contactId: string) => void;
};

/** The people of a client. */
export function ContactsPanel({ client, onPreview }: Props) {
  const live = useContacts(client.id);
  const accesses = useAccesses(client.id);
  const denial = useDenial('clients.update');
  const inviteDenial = useDenial('clients.invite');
  const { remove, makePrimary } = useContactActions(client.id);
  const [open, setOpen] = useState<Open>();
  // Counts the dialogs, so that each begins afresh.
  const [opening, setOpening] = useState(0);

  function show(next: Open): void {
    setOpening((before) => before + 1);
    setOpen(next);
  }
  function close(): void {
    setOpen(undefined);
  }

  if (live.status === 'loading') return <ContactsSkeleton />;
  if (live.status === 'error')
    return <ErrorState title={m.contacts_error_title()} {...explainFailure(live.failure)} retry={live.retry} />;

  const contacts = live.data;
  const locked = client.deleted ? m.record_locked_trash() : denial;
  const portalLocked = client.deleted ? m.record_locked_trash() : inviteDenial;
  const full = contacts.length >= CONTACT_LIMIT ? m.contacts_limit({ limit: CONTACT_LIMIT }) : undefined;
  const add = (
    <DeniedTooltip reason={locked ?? full}>
      <Button
        variant={contacts.length === 0 ? 'filled' : 'subtle'}
        size={contacts.length === 0 ? 'sm' : 'compact-sm'}
        leftSection={<IconPlus size={14} stroke={1.75} />}
        onClick={() => show({ dialog: 'edit', contact: null })}
      >
        {contacts.length === 0 ? m.contacts_add_first() : m.contacts_add()}
      </Button>
    </DeniedTooltip>
  );
  return (
    <>
      {contacts.length === 0 && live.unreadable.length === 0 ? (
        <EmptyState icon={IconUsers} title={m.contacts_empty_title()} action={add}>
          <p>{m.contacts_empty_text()}</p>
        </EmptyState>
      ) : (
        <SectionCard
          title={m.contacts_title()}
          mark={<Count count={contacts.length} />}
          actions={
            <>
              <DeniedTooltip reason={portalLocked}>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconMailForward size={14} stroke={1.75} />}
                  onClick={() => show({ dialog: 'invite_all' })}
                >
                  {m.invite_all()}
                </Button>
              </DeniedTooltip>
              {add}
            </>
          }
          flush
        >
          {live.unreadable.length > 0 && (
            <p className={classes['unreadable']}>{m.contacts_unreadable({ count: live.unreadable.length })}</p>
          )}
          <ContactList
            clientId={client.id}
            contacts={contacts}
            accesses={accesses}
            actions={{
              locked,
              portal: {
                locked: portalLocked,
                inactiveClient: client.status === 'inactive',
                invite: (contact) => show({ dialog: 'invite', contact }),
                setScopes: (contact) => show({ dialog: 'scopes', contact }),
                end: (contact) => show({ dialog: 'end_access', contact }),
                preview: (contact) => onPreview(contact.id),
              },
              edit: (contact) => show({ dialog: 'edit', contact }),
              makePrimary,
              remove: (contact) => show({ dialog: 'remove', contact }),
            }}
          />
        </SectionCard>
      )}
      <Suspense>
        {open?.dialog === 'edit' && (
          <ContactDialog key={opening} client={client} contact={open.contact} contacts={contacts} onClose={close} />
        )}
        {open !== undefined && open.dialog !== 'edit' && open.dialog !== 'remove' && (
          <AccessDialogs
            key={opening}
            client={client}
            contacts={contacts}
            accesses={accesses}
            open={open}
            onClose={close}
          />
        )}
        {open?.dialog === 'remove' && (
          <RemoveContactDialog
            key={opening}
            clientName={client.displayName}
            contact={open.contact}
            contacts={contacts}
            remove={remove}
            onClose={close}
          />
        )}
      </Suspense>
    </>
  );
}

function Count({ count }: { count: number }) {
  return <span className={classes['count']}>{m.contacts_count({ count })}</span>;
}
