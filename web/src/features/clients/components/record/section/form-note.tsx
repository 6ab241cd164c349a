import * as m from '@clientele/messages';
import { IconAlertTriangle, IconRestore } from '@tabler/icons-react';
import type { Editing } from './editing.ts';
import classes from './form-note.module.css';

/** Why the form is open, when the person did not open it just now. */
export function FormNote({ editing }: { editing: Pick<Editing<object>, 'cause' | 'reason'> }) {
  if (editing.cause === 'opened') return null;
  const restored = editing.cause === 'restored';
  const Icon = restored ? IconRestore : IconAlertTriangle;
  return (
    <p className={classes['note']} data-cause={editing.cause}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {restored ? m.edit_restored() : m.edit_refused({ reason: editing.reason })}
    </p>
  );
}
