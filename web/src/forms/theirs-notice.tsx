import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './theirs-notice.module.css';

type Props = {
  /** what the field holds now, as it reads; blank: nothing */
  value: string;
  /** who changed it; null: the person themselves, in another window */
  person: string | null;
  onUseTheirs: () => void;
  onKeepMine: () => void;
};

/** Quietly beneath a field: somebody else has just changed it, too. */
export function TheirsNotice({ value, person, onUseTheirs, onKeepMine }: Props) {
  const sentences =
    person === null
      ? { changed: m.edit_theirs_you({ value }), cleared: m.edit_theirs_you_cleared() }
      : { changed: m.edit_theirs({ person, value }), cleared: m.edit_theirs_cleared({ person }) };
  return (
    <div className={classes['notice']}>
      <output className={classes['text']}>{value === '' ? sentences.cleared : sentences.changed}</output>
      <Button variant="subtle" size="compact-xs" onClick={onUseTheirs}>
        {m.edit_use_theirs()}
      </Button>
      <Button variant="subtle" size="compact-xs" onClick={onKeepMine}>
        {m.edit_keep_mine()}
      </Button>
    </div>
  );
}
