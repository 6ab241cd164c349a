import { Breadcrumb } from './breadcrumb.tsx';
import { Connection } from './connection.tsx';
import classes from './shell.module.css';

export function TopBar() {
  return (
    <header className={classes.topBar}>
      <Breadcrumb />
      <Connection />
    </header>
  );
}
