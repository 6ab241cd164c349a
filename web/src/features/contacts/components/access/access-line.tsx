import type { PortalAccess } from '@clientele/domain/portal';
import * as m from '@clientele/messages';
import {
  IconCircleCheck,
  IconCircleDashed,
  IconClockX,
  IconLock,
  IconMailForward,
  type Icon,
} from '@tabler/icons-react';
import { portalScopeLabel } from '../../../../format/access-fields.ts';
import { dateLabel } from '../../../../format/dates.ts';
import { listValue } from '../../../../format/values.ts';
import { useNow } from '../../../../ui/clock.ts';
import { StatusChip, type ChipTone } from '../../../../ui/status-chip.tsx';
import { accessStanding, type AccessStanding } from '../../access-standing.ts';
import classes from './access-line.module.css';

const CHIPS: Readonly<Record<AccessStanding, { tone: ChipTone; icon: Icon; label: () => string }>> = {
  not_invited: { tone: 'neutral', icon: IconCircleDashed, label: m.access_not_invited },
  invited: { tone: 'accent', icon: IconMailForward, label: m.access_state_invited },
  expired: { tone: 'warning', icon: IconClockX, label: m.access_expired },
  onboarded: { tone: 'success', icon: IconCircleCheck, label: m.access_state_onboarded },
  revoked: { tone: 'neutral', icon: IconLock, label: m.access_state_revoked },
};

/** How a contact stands with the portal: undefined is somebody who was never invited. */
export function AccessLine({ access }: { access: PortalAccess | undefined }) {
  const standing = accessStanding(access, useNow());
  const { tone, icon, label } = CHIPS[standing];
  return (
    <div className={classes['line']}>
      <StatusChip tone={tone} icon={icon}>
        {label()}
      </StatusChip>
      {access !== undefined && <span className={classes['more']}>{moreOf(access, standing)}</span>}
    </div>
  );
}

function moreOf({ expiresAt, scopes }: PortalAccess, standing: AccessStanding): string {
  if (standing === 'invited' && expiresAt !== null) return m.access_until({ date: dateLabel(expiresAt) });
  if (standing === 'expired' && expiresAt !== null) return m.access_expired_on({ date: dateLabel(expiresAt) });
  return standing === 'onboarded' ? m.access_sees({ scopes: listValue(scopes.map(portalScopeLabel)) }) : '';
}
