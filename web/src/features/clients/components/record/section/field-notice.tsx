import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { useSession } from '../../../../../session/session.tsx';
import { useRecord } from '../record-context.ts';
import { useEdit } from './edit-context.ts';
import classes from './field-notice.module.css';

type Props = {
  name: string;
  /** how the field's values read */
  read: (value: unknown) => string;
};

/** Quietly beneath a field: somebody else has just changed it, too. */
export function FieldNotice({ name, read }: Props) {
  const { theirs, takeTheirs, keepMine } = useEdit();
  const { uid } = useSession();
  const { reading } = useRecord();
  const their = theirs.get(name);
  if (!their) return null;
  const value = read(their.value);
  const person = reading.personName(their.by);
  const sentences =
    their.by === uid
      ? { changed: m.edit_theirs_you({ value }), cleared: m.edit_theirs_you_cleared() }
      : { changed: m.edit_theirs({ person, value }), cleared: m.edit_theirs_cleared({ person }) };
  return (
    <div className={classes['notice']}>
      <output className={classes['text']}>{value === '' ? sentences.cleared : sentences.changed}</output>
      <Button variant="subtle" size="compact-xs" onClick={() => takeTheirs(name)}>
        {m.edit_use_theirs()}
      </Button>
      <Button variant="subtle" size="compact-xs" onClick={() => keepMine(name)}>
        {m.edit_keep_mine()}
      </Button>
    </div>
  );
}
