import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './trash-banner.module.css';

/** Says of an open record that it was removed, and offers the way back. */
export function TrashBanner({ title, text, action }: { title: string; text: string; action: ReactNode }) {
  return (
    <output className={classes['banner']}>
      <IconTrash size={20} stroke={1.75} aria-hidden />
      <div className={classes['text']}>
        <b>{title}</b>
        <span>{text}</span>
      </div>
      {action}
    </output>
  );
}
