import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { useEffect, useState } from 'react';
import classes from './discard-question.module.css';

type Props = { onKeep: () => void; onDiscard: () => void };

/** Asks before a dialog closes over what was typed. In place of its buttons, not over them: a second dialog would hide what it asks about. */
export function DiscardQuestion({ onKeep, onDiscard }: Props) {
  // Asked for while drawing: the button below takes the focus before any effect runs.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
  return (
    <div role="alertdialog" aria-label={m.draft_discard_question()} className={classes.question}>
      <p>{m.draft_discard_question()}</p>
      <Button variant="default" onClick={onKeep} autoFocus>
        {m.draft_keep_editing()}
      </Button>
      <Button color="red" onClick={onDiscard}>
        {m.draft_discard()}
      </Button>
    </div>
  );
}
