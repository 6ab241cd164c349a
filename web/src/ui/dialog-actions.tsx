import type { ReactNode } from 'react';
import classes from './dialog-actions.module.css';

/** The row of buttons that ends a dialog: the main one last, and first under the thumb. It stays in view while a long form scrolls. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}
