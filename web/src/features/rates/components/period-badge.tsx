import * as m from '@clientele/messages';
import { IconCalendarTime, IconCircleCheck, IconHistory, type TablerIcon } from '@tabler/icons-react';
import type { RateState } from '../card-view.ts';
import classes from './period-badge.module.css';

const STATES: Record<RateState, { icon: TablerIcon; label: () => string }> = {
  current: { icon: IconCircleCheck, label: m.rate_state_current },
  upcoming: { icon: IconCalendarTime, label: m.rate_state_upcoming },
  ended: { icon: IconHistory, label: m.rate_state_ended },
};

/** Where a rate stands today, by icon and word. */
export function PeriodBadge({ state }: { state: RateState }) {
  const { icon: Icon, label } = STATES[state];
  return (
    <span className={classes['badge']} data-state={state}>
      <Icon size={14} stroke={1.75} aria-hidden />
      {label()}
    </span>
  );
}
