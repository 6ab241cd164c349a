import * as m from '@clientele/messages';
import { Logo } from '../ui/logo.tsx';
import { expectsSignedIn } from './expected-page.ts';
import classes from './splash.module.css';

/** The outline of what is about to be shown: the shell for somebody who was signed in, else the sign-in card. */
export function Splash() {
  return (
    <div className={expectsSignedIn() ? classes.shell : classes.page} role="status" aria-label={m.app_loading()}>
      <div className={classes.first}>
        <Logo />
      </div>
      <div className={classes.second} />
    </div>
  );
}
