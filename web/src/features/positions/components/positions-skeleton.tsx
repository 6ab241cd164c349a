import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './positions.module.css';

const ROWS = ['a', 'b', 'c', 'd', 'e'];

/** The catalogue before it is here. */
export function PositionsSkeleton() {
  return (
    <div role="status" aria-label={m.positions_loading()} className={classes['skeleton']}>
      {ROWS.map((row) => (
        <div key={row} className={classes['skeletonRow']}>
          <Skeleton height={12} width={160} />
          <Skeleton height={12} width={120} />
        </div>
      ))}
    </div>
  );
}
