import { Spoiler } from '@mantine/core';
import type { Client } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import { CLIENT_FIELDS, type ClientFieldKey, type Reading } from '../../../../format/client-fields.ts';
import { taxIdLabel } from '../../../../format/values.ts';
import classes from './field-value.module.css';
import { MailLink, PhoneLink, WebLink } from './value-links.tsx';

type Props = { name: ClientFieldKey; client: Client; reading: Reading };

/** A value that is not blank, in the form that suits it: a link, tags, lines of text. */
export function FieldValue({ name, client, reading }: Props) {
  const row = CLIENT_FIELDS[name];
  if (name === 'website') return <WebLink website={client.website} />;
  if (name === 'phone') return <PhoneLink phone={client.phone} />;
  if (name === 'email' || name === 'invoiceEmail') return <MailLink email={client[name]} />;
  if (name === 'code' || name === 'naics') return <span className={classes['figure']}>{client[name]}</span>;
  if (name === 'tags') {
    return (
      <ul className={classes['tags']}>
        {client.tags.map((tag) => (
          <li key={tag}>{tag}</li>
        ))}
      </ul>
    );
  }
  if (name === 'taxIds') {
    return (
      <ul>
        {client.taxIds.map((taxId) => (
          <li key={taxId}>{taxIdLabel(taxId)}</li>
        ))}
      </ul>
    );
  }
  if (row.long) {
    return (
      <Spoiler
        maxHeight={120}
        showLabel={m.record_show_all_text()}
        hideLabel={m.record_show_less()}
        transitionDuration={0}
      >
        <p className={classes['text']}>{row.read(client[name], reading)}</p>
      </Spoiler>
    );
  }
  return row.read(client[name], reading);
}
