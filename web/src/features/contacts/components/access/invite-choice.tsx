import { Checkbox } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './access-dialog.module.css';
import type { PlannedInvite } from './invite-rows.ts';

type Props = { rows: readonly PlannedInvite[]; value: readonly string[]; onChange: (contactIds: string[]) => void };

/** Who is invited; who cannot be stands among them with the reason. */
export function InviteChoice({ rows, value, onChange }: Props) {
  return (
    <Checkbox.Group label={m.invite_all_who()} value={[...value]} onChange={onChange}>
      <div className={classes['rows']}>
        {rows.map(({ contactId, name, text, possible }) => (
          <div key={contactId} className={classes['row']}>
            <Checkbox value={contactId} label={name} description={text} disabled={!possible} />
          </div>
        ))}
      </div>
    </Checkbox.Group>
  );
}
