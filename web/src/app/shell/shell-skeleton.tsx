import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './shell.module.css';
import { SlowNote } from './slow-note.tsx';

/** The outline of the shell while the workspace is being opened. */
export function ShellSkeleton() {
  return (
    <div className={classes.shell} role="status" aria-label={m.app_loading()}>
      <div className={classes.rail}>
        <Skeleton height={32} radius="sm" />
        <div className={classes.skeletonLinks}>
          <Skeleton height={16} width={96} />
          <Skeleton height={16} width={112} />
          <Skeleton height={16} width={72} />
        </div>
      </div>
      <div className={classes.column}>
        <div className={classes.topBar}>
          <Skeleton height={14} width={140} />
        </div>
        <div className={classes.content}>
          <Skeleton height={24} width={160} />
        </div>
      </div>
      <SlowNote />
    </div>
  );
}
