import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './status-chip.module.css';

export type ChipTone = 'success' | 'warning' | 'danger' | 'accent' | 'neutral';

type Props = { tone: ChipTone; icon: Icon; children: ReactNode };

/** A state as a word with an icon: the colour alone says nothing. */
export function StatusChip({ tone, icon: ChipIcon, children }: Props) {
  return (
    <span className={classes.chip} data-tone={tone}>
      <ChipIcon className={classes.icon} size={14} stroke={1.75} aria-hidden />
      {children}
    </span>
  );
}
