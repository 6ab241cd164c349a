import type { ProjectStatus } from '@clientele/domain/project';
import { IconCalendarEvent, IconCircleCheck, IconPlayerPause, IconProgress, type Icon } from '@tabler/icons-react';
import { projectStatusLabel } from '../../../format/project-fields.ts';
import { StatusChip, type ChipTone } from '../../../ui/status-chip.tsx';

const LOOKS: Readonly<Record<ProjectStatus, { tone: ChipTone; icon: Icon }>> = {
  planned: { tone: 'accent', icon: IconCalendarEvent },
  active: { tone: 'success', icon: IconProgress },
  on_hold: { tone: 'warning', icon: IconPlayerPause },
  done: { tone: 'neutral', icon: IconCircleCheck },
};

export function ProjectStatusChip({ status }: { status: ProjectStatus }) {
  return (
    <StatusChip tone={LOOKS[status].tone} icon={LOOKS[status].icon}>
      {projectStatusLabel(status)}
    </StatusChip>
  );
}

export function ProjectStatusIcon({ status }: { status: ProjectStatus }) {
  const { icon: StatusIcon } = LOOKS[status];
  return <StatusIcon size={16} stroke={1.75} aria-hidden />;
}
