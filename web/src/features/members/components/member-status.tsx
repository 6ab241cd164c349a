import type { Member } from '@clientele/domain/member';
import * as m from '@clientele/messages';
import { IconCircleCheck, IconCircleMinus } from '@tabler/icons-react';
import { StatusChip } from '../../../ui/status-chip.tsx';

export function MemberStatus({ status }: { status: Member['status'] }) {
  return status === 'active' ? (
    <StatusChip tone="success" icon={IconCircleCheck}>
      {m.members_active()}
    </StatusChip>
  ) : (
    <StatusChip tone="neutral" icon={IconCircleMinus}>
      {m.members_removed()}
    </StatusChip>
  );
}
