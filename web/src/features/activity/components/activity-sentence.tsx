import { describe, type ActivityEntry, SYSTEM_ACTOR } from '@clientele/domain/activity';
import * as m from '@clientele/messages';
import { getLocale } from '@clientele/messages/runtime';
import type { ReactNode } from 'react';
import { changedField, type Reading } from '../../../format/client-fields.ts';
import { clientStatusLabel } from '../../../format/client-status.ts';
import { RichMessage } from '../../../ui/rich-message.tsx';
import { addressAmongDefaults } from '../address-among-defaults.ts';
import { fitsSentence } from '../fits-sentence.ts';
import { visibleChanges } from '../visible-changes.ts';
import classes from './activity-sentence.module.css';
import { SubjectSentence } from './subject-sentence.tsx';

/** As many fields can be named before their number says more. */
const NAMED_FIELDS = 3;

type Props = { entry: ActivityEntry; reading: Reading };

function Value({ children }: { children: ReactNode }) {
  return <b className={classes['value']}>{children}</b>;
}

/** What happened, in plain words. Long values are left to the details beneath. */
export function ActivitySentence({ entry, reading }: Props) {
  const changes = visibleChanges(entry);
  const description = describe({ ...entry, changes });
  const person = <b className={classes['person']}>{reading.personName(entry.actorUid)}</b>;
  switch (description.message) {
    case 'client_created':
      return (
        <RichMessage
          message={m.activity_created}
          values={{ person, status: <Value>{clientStatusLabel(description.status)}</Value> }}
        />
      );
    case 'client_status_changed': {
      const from = <Value>{clientStatusLabel(description.from)}</Value>;
      const to = <Value>{clientStatusLabel(description.to)}</Value>;
      return <RichMessage message={m.activity_status_changed} values={{ person, from, to }} />;
    }
    case 'client_deleted':
      return <RichMessage message={m.activity_deleted} values={{ person }} />;
    case 'client_restored':
      return <RichMessage message={m.activity_restored} values={{ person }} />;
    case 'client_unrecorded':
      if (entry.actorUid === SYSTEM_ACTOR) return m.activity_unrecorded_system();
      return <RichMessage message={m.activity_unrecorded} values={{ person }} />;
    case 'client_fields_changed': {
      const count = description.fields.length;
      const address = addressAmongDefaults(description.fields);
      if (address !== undefined) {
        return <OneField path={address} change={changes[address] ?? {}} person={person} reading={reading} />;
      }
      if (count === 0) return <RichMessage message={m.activity_saved} values={{ person }} />;
      if (count > NAMED_FIELDS) {
        return <RichMessage message={m.activity_fields_changed} values={{ person, count }} plain={{ count }} />;
      }
      const names = description.fields.map((path) => changedField(path, changes[path] ?? {}).inline());
      const fields = new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(names);
      return <RichMessage message={m.activity_fields_named} values={{ person, fields }} />;
    }
    case 'note_added':
      return <RichMessage message={m.activity_note_added} values={{ person }} />;
    case 'subject':
      return (
        <SubjectSentence
          {...description}
          person={person}
          reading={reading}
          actorUid={entry.actorUid}
          isUndo={entry.undoOf !== undefined}
        />
      );
    case 'client_field_changed':
    case 'client_field_set':
    case 'client_field_cleared':
      return (
        <OneField
          path={description.field}
          change={changes[description.field] ?? {}}
          person={person}
          reading={reading}
        />
      );
  }
}

type OneFieldProps = {
  path: string;
  change: { from?: unknown; to?: unknown };
  person: ReactNode;
  reading: Reading;
};

/** The three things that can happen to a field, for short values, for long texts and for addresses. */
const SENTENCES = {
  short: { changed: m.activity_field_changed, set: m.activity_field_set, cleared: m.activity_field_cleared },
  long: { changed: m.activity_long_changed, set: m.activity_long_set, cleared: m.activity_long_cleared },
  address: { changed: m.activity_address_changed, set: m.activity_address_added, cleared: m.activity_address_removed },
};

function OneField({ path, change, person, reading }: OneFieldProps) {
  const row = changedField(path, change);
  const before = row.read(change.from, reading);
  const after = row.read(change.to, reading);
  const happened = before === '' ? 'set' : after === '' ? 'cleared' : 'changed';
  const form = path.startsWith('addresses.') ? 'address' : fitsSentence(path, change, reading) ? 'short' : 'long';
  const values = { person, field: row.inline(), from: <Value>{before}</Value>, to: <Value>{after}</Value> };
  return <RichMessage message={SENTENCES[form][happened]} values={values} />;
}
