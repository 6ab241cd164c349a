import * as m from '@clientele/messages';
import { Logo } from '../ui/logo.tsx';
import classes from './portal-frame.module.css';

/** The outline of what is about to be shown. */
export function PortalSkeleton() {
  return (
    <div className={classes.frame} role="status" aria-label={m.portal_loading()}>
      <div className={classes.header}>
        <Logo />
        <div className={classes.ghost} />
      </div>
      <div className={classes.main}>
        <div className={classes.ghostTitle} />
        <div className={classes.ghostCard} />
        <div className={classes.ghostCard} />
      </div>
    </div>
  );
}
