import type { ComponentProps } from 'react';
import classes from './plain-table.module.css';

/** A table of few rows that the page shows whole: a catalogue, the members. Rows end in their actions. */
export function PlainTable({ className = '', ...props }: ComponentProps<'table'>) {
  return <table className={`${classes['table']} ${className}`} {...props} />;
}
