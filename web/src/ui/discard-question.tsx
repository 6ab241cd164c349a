import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './discard-question.module.css';

type Props = { onKeep: () => void; onDiscard: () => void };

/** Asks before a dialog closes over what was typed. In place of its buttons, not over them: a second dialog would hide what it asks about. */
export function DiscardQuestion({ onKeep, onDiscard }: Props) {
  return (
    <div role="alertdialog" aria-label={m.new_client_discard_question()} className={classes.question}>
      <p>{m.new_client_discard_question()}</p>
      <Button variant="default" onClick={onKeep} autoFocus>
        {m.new_client_keep_editing()}
      </Button>
      <Button color="red" onClick={onDiscard}>
        {m.new_client_discard()}
      </Button>
    </div>
  );
}
