import type { ReactNode } from 'react';
import * as m from '@clientele/messages';
import type { Live } from '../../firebase/live.ts';
import { PortalProblem } from '../portal-problem.tsx';
import classes from './sections.module.css';

type Props<T> = { live: Live<T>; children: (data: T) => ReactNode };

/** Shows what was read; until then its outline, and why when it cannot be. */
export function Loaded<T>({ live, children }: Props<T>) {
  if (live.status === 'error') return <PortalProblem failure={live.failure} retry={live.retry} />;
  if (live.status === 'loading') return <Ghosts />;
  return children(live.data);
}

export function Ghosts() {
  return (
    <div role="status" aria-label={m.portal_loading()} className={classes.ghosts}>
      <div className={classes.ghost} />
      <div className={classes.ghost} />
      <div className={classes.ghost} />
    </div>
  );
}
