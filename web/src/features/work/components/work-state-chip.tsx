import type { WorkItemState } from '@clientele/domain/work-item-states';
import { IconCircleCheck, IconCircleX, IconPencil, IconSend, type Icon } from '@tabler/icons-react';
import { workItemStateLabel } from '../../../format/work-item-fields.ts';
import { StatusChip, type ChipTone } from '../../../ui/status-chip.tsx';

const LOOKS: Readonly<Record<WorkItemState, { tone: ChipTone; icon: Icon }>> = {
  draft: { tone: 'neutral', icon: IconPencil },
  submitted: { tone: 'accent', icon: IconSend },
  approved: { tone: 'success', icon: IconCircleCheck },
  rejected: { tone: 'danger', icon: IconCircleX },
};

export function WorkStateChip({ state }: { state: WorkItemState }) {
  return <StatusChip {...LOOKS[state]}>{workItemStateLabel(state)}</StatusChip>;
}
