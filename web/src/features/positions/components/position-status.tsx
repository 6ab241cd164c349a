import * as m from '@clientele/messages';
import { IconArchive, IconCircleCheck } from '@tabler/icons-react';
import classes from './positions.module.css';

export function PositionStatus({ retired }: { retired: boolean }) {
  const StatusIcon = retired ? IconArchive : IconCircleCheck;
  return (
    <span className={classes['status']} data-retired={retired || undefined}>
      <StatusIcon size={14} stroke={1.75} aria-hidden />
      {retired ? m.position_retired() : m.position_active()}
    </span>
  );
}
