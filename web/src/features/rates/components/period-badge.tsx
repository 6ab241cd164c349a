import * as m from '@clientele/messages';
import { IconCalendarTime, IconCircleCheck, IconHistory, type TablerIcon } from '@tabler/icons-react';
import { StatusChip, type ChipTone } from '../../../ui/status-chip.tsx';
import type { RateState } from '../card-view.ts';

const STATES: Record<RateState, { tone: ChipTone; icon: TablerIcon; label: () => string }> = {
  current: { tone: 'success', icon: IconCircleCheck, label: m.rate_state_current },
  upcoming: { tone: 'accent', icon: IconCalendarTime, label: m.rate_state_upcoming },
  ended: { tone: 'neutral', icon: IconHistory, label: m.rate_state_ended },
};

/** Where a rate stands today, by icon and word. */
export function PeriodBadge({ state }: { state: RateState }) {
  const { tone, icon, label } = STATES[state];
  return (
    <StatusChip tone={tone} icon={icon}>
      {label()}
    </StatusChip>
  );
}
