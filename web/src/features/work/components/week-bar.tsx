import { ActionIcon, Button } from '@mantine/core';
import { addDays, type CalendarDate } from '@clientele/domain/calendar-date';
import { sumMinutes } from '@clientele/domain/work-day';
import { isOpenWork, type WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { IconChevronLeft, IconChevronRight, IconSend } from '@tabler/icons-react';
import { dayRangeLabel } from '../../../format/dates.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { HoursSummary } from './hours-summary.tsx';
import classes from './work.module.css';

type Props = {
  days: readonly CalendarDate[];
  today: CalendarDate;
  items: readonly WorkItem[];
  /** undefined: the present week */
  onWeek: (day: CalendarDate | undefined) => void;
  denial: string | undefined;
  submitting: boolean;
  onSubmit: () => void;
};

/** Which week is shown, what it comes to, and what can be done with it as a whole. */
export function WeekBar({ days, today, items, onWeek, denial, submitting, onSubmit }: Props) {
  const [first = today, last = today] = [days[0], days[6]];
  const open = items.filter(isOpenWork).length;
  const nothing = open === 0 ? m.work_nothing_to_submit() : undefined;
  return (
    <div className={classes['weekBar']}>
      <div className={classes['weekSteps']}>
        <ActionIcon
          variant="default"
          size={32}
          aria-label={m.work_week_before()}
          onClick={() => onWeek(addDays(first, -7))}
        >
          <IconChevronLeft size={16} stroke={1.75} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={32}
          aria-label={m.work_week_after()}
          onClick={() => onWeek(addDays(first, 7))}
        >
          <IconChevronRight size={16} stroke={1.75} />
        </ActionIcon>
        <h2 className={classes['week']} aria-live="polite">
          {dayRangeLabel(first, last)}
        </h2>
        {!days.includes(today) && (
          <Button variant="subtle" size="compact-md" onClick={() => onWeek(undefined)}>
            {m.work_week_present()}
          </Button>
        )}
      </div>
      <HoursSummary minutes={sumMinutes(items)} label={m.work_week_total()} />
      <DeniedTooltip reason={denial ?? nothing}>
        <Button
          size="compact-md"
          loading={submitting}
          leftSection={<IconSend size={16} stroke={1.75} />}
          onClick={onSubmit}
        >
          {open === 0 ? m.work_submit_week() : m.work_submit_week_count({ count: open })}
        </Button>
      </DeniedTooltip>
    </div>
  );
}
