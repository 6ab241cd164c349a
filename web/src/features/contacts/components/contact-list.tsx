import { Button, CloseButton, TextInput } from '@mantine/core';
import type { Contact } from '@clientele/domain/contact';
import * as m from '@clientele/messages';
import { IconSearch, IconSearchOff } from '@tabler/icons-react';
import { useState } from 'react';
import { personLocale } from '../../../format/locale.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Accesses } from '../api/use-accesses.ts';
import { useAlsoAt } from '../api/use-also-at.ts';
import { findContacts, sortContacts } from '../arrange-contacts.ts';
import { ContactItem } from './contact-item.tsx';
import classes from './contact-list.module.css';
import type { ContactMenuActions } from './contact-menu.tsx';

/** So many are found faster by looking than by typing. */
const SEARCHED_FROM = 8;

type Props = {
  clientId: string;
  contacts: readonly Contact[];
  accesses: Accesses;
  actions: ContactMenuActions;
};

export function ContactList({ clientId, contacts, accesses, actions }: Props) {
  const [query, setQuery] = useState('');
  const alsoAt = useAlsoAt(
    clientId,
    contacts.flatMap((contact) => contact.emails),
  );
  const found = sortContacts(findContacts(contacts, query), personLocale());
  return (
    <>
      {(contacts.length >= SEARCHED_FROM || query !== '') && (
        <div className={classes['tools']}>
          <TextInput
            type="search"
            className={classes['search'] ?? ''}
            aria-label={m.contacts_search()}
            placeholder={m.contacts_search()}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            maxLength={200}
            leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
            rightSection={
              query !== '' && (
                <CloseButton size="sm" aria-label={m.contacts_search_clear()} onClick={() => setQuery('')} />
              )
            }
          />
          <output className={classes['found']}>
            {query.trim() !== '' && m.contacts_found({ count: found.length, total: contacts.length })}
          </output>
        </div>
      )}
      {found.length === 0 && query !== '' ? (
        <EmptyState
          icon={IconSearchOff}
          title={m.contacts_none_found_title({ query: query.trim() })}
          action={
            <Button variant="default" onClick={() => setQuery('')}>
              {m.contacts_show_all()}
            </Button>
          }
        >
          <p>{m.contacts_none_found_text()}</p>
        </EmptyState>
      ) : (
        <ul aria-label={m.contacts_title()}>
          {found.map((contact) => (
            <ContactItem key={contact.id} contact={contact} alsoAt={alsoAt} accesses={accesses} actions={actions} />
          ))}
        </ul>
      )}
    </>
  );
}
