import { VisuallyHidden } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconRefresh } from '@tabler/icons-react';
import classes from './updates-button.module.css';

/** Tells, seen or heard, that others have changed the list, and brings it up to date when asked. */
export function UpdatesButton({ waiting, onUpdate }: { waiting: number; onUpdate: () => void }) {
  return (
    <div className={classes.place}>
      <VisuallyHidden role="status">{waiting > 0 && m.clients_updates_waiting({ count: waiting })}</VisuallyHidden>
      {waiting > 0 && (
        <button
          type="button"
          className={classes.button}
          title={m.clients_updates_hint()}
          // The button goes away with the click: a focus in it would be lost.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onUpdate}
        >
          <IconRefresh size={14} stroke={1.75} aria-hidden />
          {m.clients_updates({ count: waiting })}
        </button>
      )}
    </div>
  );
}
