import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './note.module.css';

type Props = { tone: 'warning' | 'danger'; icon: TablerIcon; children: ReactNode };

/** One sentence on top of a form. */
export function Note({ tone, icon: Icon, children }: Props) {
  return (
    <output className={classes['note']} data-tone={tone}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {children}
    </output>
  );
}
