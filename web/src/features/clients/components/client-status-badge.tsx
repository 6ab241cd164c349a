import type { ClientStatus } from '@clientele/domain/client-status';
import { IconCircleCheckFilled, IconCircleDashed, IconCircleMinus, type TablerIcon } from '@tabler/icons-react';
import { clientStatusLabel } from '../../../format/client-status.ts';
import { StatusChip, type ChipTone } from '../../../ui/status-chip.tsx';
import classes from './client-status-badge.module.css';

/** Each status has its own shape as well as its own colour. */
const ICONS: Record<ClientStatus, TablerIcon> = {
  active: IconCircleCheckFilled,
  pending: IconCircleDashed,
  inactive: IconCircleMinus,
};

const TONES: Record<ClientStatus, ChipTone> = { active: 'success', pending: 'warning', inactive: 'neutral' };

export function ClientStatusIcon({ status, size = 16 }: { status: ClientStatus; size?: number }) {
  const Icon = ICONS[status];
  return <Icon className={classes.icon} data-status={status} size={size} stroke={1.75} aria-hidden />;
}

export function ClientStatusBadge({ status }: { status: ClientStatus }) {
  return (
    <StatusChip tone={TONES[status]} icon={ICONS[status]}>
      {clientStatusLabel(status)}
    </StatusChip>
  );
}
