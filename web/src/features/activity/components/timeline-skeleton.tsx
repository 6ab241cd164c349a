import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './timeline-skeleton.module.css';

const WIDTHS = ['62%', '48%', '71%', '40%', '55%'] as const;

/** The shape of a timeline, while it is loading. */
export function TimelineSkeleton({ rows = 5 }: { rows?: number }) {
  return (
    <output className={classes['rows']} aria-label={m.activity_loading()}>
      {WIDTHS.slice(0, rows).map((width) => (
        <div key={width} className={classes['row']}>
          <Skeleton circle height={24} width={24} />
          <Skeleton height={12} width={width} />
        </div>
      ))}
    </output>
  );
}
