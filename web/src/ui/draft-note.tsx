import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './draft-note.module.css';
import type { FormDraft } from './form-draft.ts';

/** Says that a form began with what was typed before; nothing otherwise. */
export function DraftNote({ restored, startOver }: Pick<FormDraft, 'restored' | 'startOver'>) {
  if (restored === 'nothing') return null;
  return (
    <p role="status" className={classes.note}>
      {restored === 'overtaken' ? m.draft_restored_overtaken() : m.draft_restored()}
      <Button variant="subtle" size="compact-sm" onClick={startOver}>
        {m.draft_start_over()}
      </Button>
    </p>
  );
}
