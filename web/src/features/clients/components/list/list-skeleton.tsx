import * as m from '@clientele/messages';
import classes from './list-skeleton.module.css';

const ROWS = Array.from({ length: 12 }, (_, index) => index);

/** The list before its first rows: the same measures, so that nothing jumps when they come. */
export function ListSkeleton() {
  return (
    <div className={classes.skeleton} role="status" aria-label={m.clients_loading()}>
      <div className={classes.head} />
      {ROWS.map((row) => (
        <div key={row} className={classes.row} aria-hidden>
          <span className={classes.mark} />
          <span className={classes.texts}>
            <span className={classes.line} data-width={row % 4} />
            <span className={classes.short} />
          </span>
          <span className={classes.badge} />
          <span className={classes.line} data-width={(row + 2) % 4} data-wide />
          <span className={classes.line} data-width={(row + 1) % 4} data-wide />
        </div>
      ))}
    </div>
  );
}
