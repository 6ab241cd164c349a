import { useMediaQuery } from '@mantine/hooks';
import * as m from '@clientele/messages';
import { PHONE } from '../../../../ui/breakpoints.ts';
import tableClasses from './client-table.module.css';
import { COLUMNS } from './columns.tsx';
import classes from './list-skeleton.module.css';

const ROWS = Array.from({ length: 12 }, (_, index) => index);

/** The list before its first rows: the same measures, so that nothing jumps when they come. */
export function ListSkeleton() {
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  return (
    <div role="status" aria-label={m.clients_loading()}>
      {phone ? <CardsSkeleton /> : <TableSkeleton />}
    </div>
  );
}

function TableSkeleton() {
  return (
    <div className={tableClasses.table} aria-hidden>
      <div className={tableClasses.headRow}>
        {COLUMNS.map(({ id, label }) => (
          <span key={id} className={tableClasses.cell} data-column={id}>
            <span className={tableClasses.heading}>{label()}</span>
          </span>
        ))}
      </div>
      {ROWS.map((row) => (
        <div key={row} className={tableClasses.blankRow}>
          {COLUMNS.map(({ id }) => (
            <span key={id} className={tableClasses.cell} data-column={id}>
              {id === 'name' ? <BlankName row={row} /> : <span className={classes.line} data-width={row % 4} />}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

function CardsSkeleton() {
  return (
    <div aria-hidden>
      {ROWS.map((row) => (
        <div key={row} className={classes.card}>
          <BlankName row={row} />
          <span className={classes.line} data-width={(row + 2) % 4} />
        </div>
      ))}
    </div>
  );
}

function BlankName({ row }: { row: number }) {
  return (
    <span className={classes.name}>
      <span className={classes.mark} />
      <span className={classes.texts}>
        <span className={classes.line} data-width={row % 4} />
        <span className={classes.short} />
      </span>
    </span>
  );
}
