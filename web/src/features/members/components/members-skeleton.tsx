import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './members.module.css';

const ROWS = ['a', 'b', 'c', 'd'];

export function MembersSkeleton() {
  return (
    <div role="status" aria-label={m.members_loading()}>
      <div className={classes.head}>
        <h1>{m.nav_members()}</h1>
        <Skeleton width={132} height={36} />
      </div>
      <Skeleton width={420} maw="100%" height={14} mt={6} mb={28} />
      {ROWS.map((row) => (
        <Skeleton key={row} height={36} my={16} />
      ))}
    </div>
  );
}
