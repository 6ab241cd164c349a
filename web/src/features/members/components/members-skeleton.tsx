import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './members.module.css';

const ROWS = ['a', 'b', 'c', 'd', 'e'];

/** The list before it is here; what stands above it is there already. */
export function MembersSkeleton() {
  return (
    <div role="status" aria-label={m.members_loading()} className={classes.skeleton}>
      {ROWS.map((row) => (
        <div key={row} className={classes.skeletonRow}>
          <Skeleton height={28} circle />
          <Skeleton height={12} width={140} />
        </div>
      ))}
    </div>
  );
}
