import type { ReactNode } from 'react';
import classes from './whole-row.module.css';

/** An input that takes the whole width of the form. */
export function WholeRow({ children }: { children: ReactNode }) {
  return <div className={classes['row']}>{children}</div>;
}
