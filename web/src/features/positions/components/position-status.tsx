import * as m from '@clientele/messages';
import { IconArchive, IconCircleCheck } from '@tabler/icons-react';
import { StatusChip } from '../../../ui/status-chip.tsx';

export function PositionStatus({ retired }: { retired: boolean }) {
  return retired ? (
    <StatusChip tone="neutral" icon={IconArchive}>
      {m.position_retired()}
    </StatusChip>
  ) : (
    <StatusChip tone="success" icon={IconCircleCheck}>
      {m.position_active()}
    </StatusChip>
  );
}
