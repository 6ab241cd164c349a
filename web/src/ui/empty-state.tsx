import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './state.module.css';

type Props = {
  icon: Icon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** h1 where the page has no other heading */
  heading?: 'h1' | 'h2';
};

/** Nothing here yet: an icon, one sentence, and the action that fills it. */
export function EmptyState({ icon: StateIcon, title, children, action, heading: Heading = 'h2' }: Props) {
  return (
    <div className={classes.state}>
      <div className={classes.icon}>
        <StateIcon size={20} stroke={1.75} aria-hidden="true" />
      </div>
      <Heading className={classes.title}>{title}</Heading>
      {children !== undefined && <div className={classes.text}>{children}</div>}
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}
