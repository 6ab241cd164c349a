import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './part-skeleton.module.css';

/** A part of a page whose code is on its way. */
export function PartSkeleton() {
  return (
    <div role="status" aria-label={m.record_panel_loading()} className={classes['part']}>
      <Skeleton height={36} width="40%" />
      <Skeleton height={160} />
    </div>
  );
}
