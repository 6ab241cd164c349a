import type { Member } from '@clientele/domain/member';
import { roleLabel } from '../../../format/role.ts';
import { useSession } from '../../../session/session.tsx';
import { permissionSummary } from '../permission-summary.ts';
import { MemberMenu } from './member-menu.tsx';
import { MemberName } from './member-name.tsx';
import { MemberStatus } from './member-status.tsx';
import type { MemberActions } from './members-list.tsx';
import classes from './members.module.css';

export function MemberCards({ members, actions }: { members: readonly Member[]; actions: MemberActions }) {
  const { uid } = useSession();
  return (
    <ul className={classes.cards}>
      {members.map((member) => (
        <li key={member.id} className={classes.card} data-removed={member.status === 'removed' || undefined}>
          <div className={classes.cardHead}>
            <MemberName member={member} own={member.id === uid} />
            <MemberMenu member={member} members={members} actions={actions} />
          </div>
          <div className={classes.cardFacts}>
            <span>{roleLabel(member.role)}</span>
            <MemberStatus status={member.status} />
          </div>
          <p className={classes.dimmed}>{permissionSummary(member.permissions)}</p>
        </li>
      ))}
    </ul>
  );
}
