import type { Member } from '@clientele/domain/member';
import * as m from '@clientele/messages';
import { Initials } from '../../../ui/initials.tsx';
import classes from './members.module.css';

export function MemberName({ member, own }: { member: Member; own: boolean }) {
  return (
    <div className={classes.member}>
      <Initials name={member.displayName} round />
      <div className={classes.names}>
        <div className={classes.name}>
          <bdi>{member.displayName}</bdi>
          {own && <span className={classes.you}>{m.members_you()}</span>}
        </div>
        <div className={classes.email}>{member.email}</div>
      </div>
    </div>
  );
}
