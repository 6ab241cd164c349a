import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './document-table.module.css';

const WIDTHS = ['46%', '61%', '38%', '54%'] as const;

/** The shape of the list, while it is loading. */
export function DocumentsSkeleton() {
  return (
    <div role="status" aria-label={m.documents_loading()} className={classes['skeleton']}>
      {WIDTHS.map((width) => (
        <div key={width} className={classes['skeletonRow']} aria-hidden>
          <Skeleton height={20} width={20} />
          <Skeleton height={12} width={width} />
        </div>
      ))}
    </div>
  );
}
