import { Tabs, type TabsListProps } from '@mantine/core';
import classes from './tab-row.module.css';

/** The tabs of a page in one row, however narrow it is. */
export function TabRow({ className = '', ...props }: TabsListProps) {
  return <Tabs.List className={`${classes['row']} ${className}`} {...props} />;
}
