import { Button, Loader } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useId } from 'react';
import { DeniedTooltip } from '../../../../ui/denied-tooltip.tsx';
import classes from './undo-button.module.css';

type Props = {
  /** why the change cannot be undone; undefined when it can */
  denial: string | undefined;
  busy: boolean;
  /** id of the sentence that says what would be undone */
  labelledBy: string;
  onUndo: () => void;
};

/** Appears with the pointer or the focus in its entry; without a pointer that hovers it is always there. */
export function UndoButton({ denial, busy, labelledBy, onUndo }: Props) {
  const id = useId();
  return (
    <span className={classes['place']} data-busy={busy || undefined}>
      <DeniedTooltip reason={denial}>
        <Button
          id={id}
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={busy ? <Loader size={14} /> : <IconArrowBackUp size={14} stroke={1.75} aria-hidden />}
          // A disabled button would lose the focus while it waits.
          aria-busy={busy}
          onClick={onUndo}
          aria-labelledby={`${id} ${labelledBy}`}
          className={classes['button'] ?? ''}
        >
          <span className={classes['word']}>{m.undo()}</span>
        </Button>
      </DeniedTooltip>
    </span>
  );
}
