import type { ReactNode } from 'react';
import classes from './record-head.module.css';

type Props = {
  /** beside the name */
  mark?: ReactNode;
  name: string;
  /** blank is none */
  code: string;
  status: ReactNode;
  /** beneath the name */
  facts: ReactNode;
  actions: ReactNode;
  /** on a phone their icons alone are shown, beside the name */
  iconsOnPhone?: boolean;
};

/** What a record is called, in what state it is, and what can be done. */
export function RecordHead({ mark, name, code, status, facts, actions, iconsOnPhone = false }: Props) {
  return (
    <header className={classes['header']} data-icons={iconsOnPhone || undefined}>
      {mark}
      <div className={classes['who']}>
        <div className={classes['title']}>
          <h1 dir="auto">{name}</h1>
          {code !== '' && <span className={classes['code']}>{code}</span>}
          {status}
        </div>
        {facts}
      </div>
      <div className={classes['actions']}>{actions}</div>
    </header>
  );
}
