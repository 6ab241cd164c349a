import { roleLabel } from '../../../format/role.ts';
import { useSession } from '../../../session/session.tsx';
import { permissionSummary } from '../permission-summary.ts';
import { InvitedMenu } from './invited-menu.tsx';
import { MemberMenu } from './member-menu.tsx';
import { MemberName } from './member-name.tsx';
import { MemberStatus } from './member-status.tsx';
import type { MemberRowsProps } from './members-list.tsx';
import classes from './members.module.css';

export function MemberCards({ rows, members, actions }: MemberRowsProps) {
  const { uid } = useSession();
  return (
    <ul className={classes.cards}>
      {rows.map((each) => (
        <li
          key={each.row.id}
          className={classes.card}
          data-apart={each.kind === 'invited' || each.row.status === 'removed' || undefined}
        >
          <div className={classes.cardHead}>
            <MemberName {...each.row} own={each.row.id === uid} />
            {each.kind === 'invited' ? (
              <InvitedMenu invited={each.row} actions={actions} />
            ) : (
              <MemberMenu member={each.row} members={members} actions={actions} />
            )}
          </div>
          <div className={classes.cardFacts}>
            <span>{roleLabel(each.row.role)}</span>
            <MemberStatus row={each} />
          </div>
          <p className={classes.dimmed}>{permissionSummary(each.row.permissions)}</p>
        </li>
      ))}
    </ul>
  );
}
