import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './state.module.css';

type Props = { icon: Icon; title: string; children?: ReactNode; action?: ReactNode };

/** Nothing here yet: an icon, one sentence, and the action that fills it. */
export function EmptyState({ icon: StateIcon, title, children, action }: Props) {
  return (
    <div className={classes.state}>
      <div className={classes.icon}>
        <StateIcon size={20} stroke={1.75} aria-hidden="true" />
      </div>
      <h2>{title}</h2>
      {children !== undefined && <div className={classes.text}>{children}</div>}
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}
