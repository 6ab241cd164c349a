import { ActionIcon } from '@mantine/core';
import { contactName, type Contact } from '@clientele/domain/contact';
import * as m from '@clientele/messages';
import { IconCopy, IconMail, IconPhone, type TablerIcon } from '@tabler/icons-react';
import { listValue } from '../../../format/values.ts';
import { phoneLabel, usePhones } from '../../../format/phone.ts';
import { copyText } from '../../../ui/copy-text.ts';
import type { AlsoAt } from '../also-at.ts';
import classes from './contact-channels.module.css';

type Props = { contact: Contact; alsoAt: AlsoAt };

/** How somebody is reached: each line a link that calls or writes, and a button that copies. */
export function ContactChannels({ contact, alsoAt }: Props) {
  usePhones();
  const name = contactName(contact);
  if (contact.emails.length + contact.phones.length === 0) return null;
  return (
    <ul className={classes['channels']}>
      {contact.phones.map((stored) => {
        const phone = phoneLabel(stored);
        return (
          <Channel
            key={stored}
            icon={IconPhone}
            href={`tel:${stored}`}
            text={phone}
            label={m.contact_call({ name, phone })}
          />
        );
      })}
      {contact.emails.map((email) => (
        <Channel
          key={email}
          icon={IconMail}
          href={`mailto:${email}`}
          text={email}
          label={m.contact_write({ name, email })}
          note={elsewhere(alsoAt, email)}
        />
      ))}
    </ul>
  );
}

/** "Also at Acme, Umbrella"; undefined when the address is known nowhere else that this person may see. */
export function elsewhere(alsoAt: AlsoAt, email: string): string | undefined {
  const names = alsoAt.get(email);
  return names === undefined ? undefined : m.contact_also_at({ clients: listValue(names) });
}

type ChannelProps = { icon: TablerIcon; href: string; text: string; label: string; note?: string | undefined };

function Channel({ icon: Icon, href, text, label, note }: ChannelProps) {
  return (
    <li className={classes['channel']}>
      <Icon className={classes['icon']} size={14} stroke={1.75} aria-hidden />
      <a className={classes['link']} href={href} aria-label={label}>
        {text}
      </a>
      <ActionIcon
        className={classes['copy'] ?? ''}
        variant="subtle"
        color="gray"
        size={24}
        aria-label={m.contact_copy({ value: text })}
        onClick={() => copyText(text, m.contact_copied({ value: text }))}
      >
        <IconCopy size={14} stroke={1.75} />
      </ActionIcon>
      {note !== undefined && <span className={classes['note']}>{note}</span>}
    </li>
  );
}
