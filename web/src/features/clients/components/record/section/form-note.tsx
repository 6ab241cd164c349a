import * as m from '@clientele/messages';
import { IconAlertTriangle, IconRestore } from '@tabler/icons-react';
import type { Editing } from './editing.ts';
import { Note } from './note.tsx';

/** Why the form is open, when the person did not open it just now. */
export function FormNote({ editing }: { editing: Pick<Editing<object>, 'cause' | 'reason'> }) {
  switch (editing.cause) {
    case 'opened':
      return null;
    case 'restored':
      return (
        <Note tone="warning" icon={IconRestore}>
          {m.draft_restored()}
        </Note>
      );
    case 'refused':
      return (
        <Note tone="danger" icon={IconAlertTriangle}>
          {m.edit_refused({ reason: editing.reason })}
        </Note>
      );
  }
}
