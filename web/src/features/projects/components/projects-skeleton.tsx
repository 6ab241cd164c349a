import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './project-list.module.css';

const WIDTHS = ['34%', '42%', '28%', '38%', '31%', '36%'] as const;

/** The shape of the list, while it is loading. */
export function ProjectsSkeleton() {
  return (
    <output className={classes['skeleton']} aria-label={m.projects_loading()}>
      {WIDTHS.map((width) => (
        <div key={width} className={classes['skeletonRow']}>
          <Skeleton height={12} width={width} />
          <Skeleton height={12} width="14%" />
          <Skeleton height={12} width="18%" />
        </div>
      ))}
    </output>
  );
}
