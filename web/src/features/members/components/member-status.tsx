import * as m from '@clientele/messages';
import { IconCircleCheck, IconCircleMinus, IconClockX, IconMailForward } from '@tabler/icons-react';
import { dateLabel } from '../../../format/dates.ts';
import { useNow } from '../../../ui/clock.ts';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { MemberRow } from './members-list.tsx';
import classes from './members.module.css';

export function MemberStatus({ row: { kind, row } }: { row: MemberRow }) {
  const now = useNow();
  if (kind === 'member') {
    return row.status === 'active' ? (
      <StatusChip tone="success" icon={IconCircleCheck}>
        {m.members_active()}
      </StatusChip>
    ) : (
      <StatusChip tone="neutral" icon={IconCircleMinus}>
        {m.members_removed()}
      </StatusChip>
    );
  }
  const date = dateLabel(row.expiresAt);
  return row.expiresAt.getTime() <= now ? (
    <div className={classes.status}>
      <StatusChip tone="warning" icon={IconClockX}>
        {m.members_invite_expired()}
      </StatusChip>
      <span className={classes.until}>{m.members_invite_expired_on({ date })}</span>
    </div>
  ) : (
    <div className={classes.status}>
      <StatusChip tone="accent" icon={IconMailForward}>
        {m.members_invited()}
      </StatusChip>
      <span className={classes.until}>{m.members_invite_until({ date })}</span>
    </div>
  );
}
