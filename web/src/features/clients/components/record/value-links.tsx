import { VisuallyHidden } from '@mantine/core';
import * as m from '@clientele/messages';
import { phoneLabel, usePhones } from '../../../../format/phone.ts';
import { websiteLabel } from '../../../../format/values.ts';
import classes from './value-links.module.css';

export function WebLink({ website }: { website: string }) {
  return (
    <a className={classes['link']} href={website} target="_blank" rel="noopener noreferrer">
      {websiteLabel(website)}
      <VisuallyHidden> {m.record_opens_new_tab()}</VisuallyHidden>
    </a>
  );
}

export function PhoneLink({ phone }: { phone: string }) {
  usePhones();
  return (
    <a className={classes['link']} href={`tel:${phone}`}>
      {phoneLabel(phone)}
    </a>
  );
}

export function MailLink({ email }: { email: string }) {
  return (
    <a className={classes['link']} href={`mailto:${email}`}>
      {email}
    </a>
  );
}
