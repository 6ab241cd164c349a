import type { Member } from '@clientele/domain/member';
import * as m from '@clientele/messages';
import { roleLabel } from '../../../format/role.ts';
import { useSession } from '../../../session/session.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { permissionSummary } from '../permission-summary.ts';
import { MemberMenu } from './member-menu.tsx';
import { MemberName } from './member-name.tsx';
import { MemberStatus } from './member-status.tsx';
import type { MemberActions } from './members-list.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import classes from './members.module.css';

export function MemberTable({ members, actions }: { members: readonly Member[]; actions: MemberActions }) {
  const { uid } = useSession();
  return (
    <PlainTable className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{m.members_column_member()}</th>
          <th scope="col">{m.members_column_role()}</th>
          <th scope="col">{m.members_column_permissions()}</th>
          <th scope="col">{m.members_column_status()}</th>
          <th scope="col">{m.members_column_changed()}</th>
          <th scope="col">
            <span className={classes.hidden}>{m.members_column_actions()}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id} data-removed={member.status === 'removed' || undefined}>
            <th scope="row">
              <MemberName member={member} own={member.id === uid} />
            </th>
            <td>{roleLabel(member.role)}</td>
            <td className={classes.summary}>{permissionSummary(member.permissions)}</td>
            <td>
              <MemberStatus status={member.status} />
            </td>
            <td className={classes.dimmed}>
              <RelativeTime at={member.updatedAt} />
            </td>
            <td className={classes.end}>
              <MemberMenu member={member} members={members} actions={actions} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
