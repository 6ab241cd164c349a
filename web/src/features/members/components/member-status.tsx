import type { Member } from '@clientele/domain/member';
import * as m from '@clientele/messages';
import { IconCircleCheck, IconCircleMinus } from '@tabler/icons-react';
import classes from './members.module.css';

export function MemberStatus({ status }: { status: Member['status'] }) {
  const active = status === 'active';
  const StatusIcon = active ? IconCircleCheck : IconCircleMinus;
  return (
    <span className={classes.status} data-status={status}>
      <StatusIcon size={14} stroke={1.75} aria-hidden="true" />
      {active ? m.members_active() : m.members_removed()}
    </span>
  );
}
