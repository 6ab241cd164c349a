import * as m from '@clientele/messages';
import { Initials } from '../../../ui/initials.tsx';
import classes from './members.module.css';

export function MemberName({ displayName, email, own }: { displayName: string; email: string; own: boolean }) {
  return (
    <div className={classes.member}>
      <Initials name={displayName} round />
      <div className={classes.names}>
        <div className={classes.name}>
          <bdi>{displayName}</bdi>
          {own && <span className={classes.you}>{m.members_you()}</span>}
        </div>
        <div className={classes.email}>{email}</div>
      </div>
    </div>
  );
}
