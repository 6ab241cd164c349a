import { Skeleton } from '@mantine/core';
import * as m from '@clientele/messages';
import classes from './invoices.module.css';

const ROWS = ['a', 'b', 'c', 'd'];

export function InvoicesSkeleton() {
  return (
    <div role="status" aria-label={m.invoices_loading()} className={classes['skeleton']}>
      {ROWS.map((row) => (
        <div key={row} className={classes['skeletonRow']}>
          <Skeleton height={12} width="30%" />
          <Skeleton height={12} width="20%" />
          <Skeleton height={12} width={80} />
        </div>
      ))}
    </div>
  );
}
