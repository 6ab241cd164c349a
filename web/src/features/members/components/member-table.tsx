import * as m from '@clientele/messages';
import { roleLabel } from '../../../format/role.ts';
import { useSession } from '../../../session/session.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { permissionSummary } from '../permission-summary.ts';
import { InvitedMenu } from './invited-menu.tsx';
import { MemberMenu } from './member-menu.tsx';
import { MemberName } from './member-name.tsx';
import { MemberStatus } from './member-status.tsx';
import type { MemberRowsProps } from './members-list.tsx';
import classes from './members.module.css';

export function MemberTable({ rows, members, actions }: MemberRowsProps) {
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
        {rows.map((each) => (
          <tr key={each.row.id} data-apart={each.kind === 'invited' || each.row.status === 'removed' || undefined}>
            <th scope="row">
              <MemberName {...each.row} own={each.row.id === uid} />
            </th>
            <td>{roleLabel(each.row.role)}</td>
            <td className={classes.summary}>{permissionSummary(each.row.permissions)}</td>
            <td>
              <MemberStatus row={each} />
            </td>
            <td className={classes.dimmed}>
              <RelativeTime at={each.kind === 'invited' ? each.row.invitedAt : each.row.updatedAt} />
            </td>
            <td className={classes.end}>
              {each.kind === 'invited' ? (
                <InvitedMenu invited={each.row} actions={actions} />
              ) : (
                <MemberMenu member={each.row} members={members} actions={actions} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
