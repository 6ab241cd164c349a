import { Spoiler } from '@mantine/core';
import { contactName, type Contact } from '@clientele/domain/contact';
import * as m from '@clientele/messages';
import { IconStarFilled, IconUserOff } from '@tabler/icons-react';
import { contactRoleLabel } from '../../../format/contact-fields.ts';
import { Initials } from '../../../ui/initials.tsx';
import type { AlsoAt } from '../also-at.ts';
import type { Accesses } from '../api/use-accesses.ts';
import { AccessLine } from './access/access-line.tsx';
import { ContactChannels } from './contact-channels.tsx';
import classes from './contact-item.module.css';
import { ContactMenu, type ContactMenuActions } from './contact-menu.tsx';

type Props = { contact: Contact; alsoAt: AlsoAt; accesses: Accesses; actions: ContactMenuActions };

/** One contact: who, how to reach them, what for. */
export function ContactItem({ contact, alsoAt, accesses, actions }: Props) {
  const access = accesses?.get(contact.id);
  const name = contactName(contact);
  return (
    <li className={classes['item']} data-inactive={!contact.isActive || undefined}>
      <div className={classes['who']}>
        <Initials name={name} size={40} round />
        <div className={classes['names']}>
          <h3 className={classes['name']}>
            {name}
            {contact.isPrimary && (
              <span className={classes['mark']} data-mark="primary">
                <IconStarFilled size={12} aria-hidden />
                {m.contact_primary()}
              </span>
            )}
            {!contact.isActive && (
              <span className={classes['mark']}>
                <IconUserOff size={12} stroke={2} aria-hidden />
                {m.contact_inactive()}
              </span>
            )}
          </h3>
          {contact.title !== '' && <p className={classes['title']}>{contact.title}</p>}
          {contact.roles.length > 0 && (
            <ul className={classes['roles']} aria-label={m.contact_field_roles()}>
              {contact.roles.map((role) => (
                <li key={role}>{contactRoleLabel(role)}</li>
              ))}
            </ul>
          )}
          {accesses !== null && <AccessLine access={access} />}
        </div>
      </div>
      <div className={classes['reach']}>
        <ContactChannels contact={contact} alsoAt={alsoAt} />
        {contact.notes !== '' && (
          <Spoiler
            maxHeight={60}
            showLabel={m.record_show_all_text()}
            hideLabel={m.record_show_less()}
            transitionDuration={0}
          >
            <p className={classes['notes']}>{contact.notes}</p>
          </Spoiler>
        )}
      </div>
      <ContactMenu contact={contact} access={access} actions={actions} />
    </li>
  );
}
