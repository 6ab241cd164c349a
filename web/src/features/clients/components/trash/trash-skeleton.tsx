import * as m from '@clientele/messages';
import classes from './trash-skeleton.module.css';

const ROWS = Array.from({ length: 5 }, (_, index) => index);

export function TrashSkeleton() {
  return (
    <div role="status" aria-label={m.trash_loading()} className={classes.skeleton}>
      {ROWS.map((row) => (
        <div key={row} className={classes.row} aria-hidden>
          <span className={classes.mark} />
          <span className={classes.line} />
          <span className={classes.button} />
        </div>
      ))}
    </div>
  );
}
