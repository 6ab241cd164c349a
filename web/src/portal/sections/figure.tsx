import type { ReactNode } from 'react';
import classes from './sections.module.css';

/** One figure of the overview; blank until it is known. */
export function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.card}>
      <dt>{label}</dt>
      <dd>{children ?? '\u00A0'}</dd>
    </div>
  );
}
