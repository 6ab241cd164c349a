import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './work.module.css';

const ROWS = ['a', 'b', 'c', 'd', 'e'];

/** Days or groups before they are here. */
export function WorkSkeleton() {
  return (
    <div role="status" aria-label={m.work_loading()} className={classes['days']}>
      {ROWS.map((row) => (
        <div key={row} className={classes['skeletonRow']}>
          <Skeleton height={12} width={140} />
          <Skeleton height={12} width={64} />
        </div>
      ))}
    </div>
  );
}
