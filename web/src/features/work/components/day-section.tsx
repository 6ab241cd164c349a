import { ActionIcon } from '@mantine/core';
import type { CalendarDate } from '@clientele/domain/calendar-date';
import { sumMinutes } from '@clientele/domain/work-day';
import type { WorkItem } from '@clientele/domain/work-item';
import type { WorkItemOutcome } from '@clientele/domain/work-item-calls';
import * as m from '@clientele/messages';
import { IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { weekdayDateLabel } from '../../../format/dates.ts';
import { DeniedTooltip } from '../../../ui/denied-tooltip.tsx';
import { HoursSummary } from './hours-summary.tsx';
import { WorkRow, type WorkActions } from './work-row.tsx';
import classes from './work.module.css';

type Props = {
  day: CalendarDate;
  today: CalendarDate;
  items: readonly WorkItem[];
  outcomes: ReadonlyMap<string, WorkItemOutcome>;
  actions: WorkActions;
  onAdd: () => void;
};

/** One day of the week: its items, what they come to, and a way to add one. */
export function DaySection({ day, today, items, outcomes, actions, onAdd }: Props) {
  const id = useId();
  const name = weekdayDateLabel(day);
  return (
    <li className={classes['day']} aria-labelledby={id} data-today={day === today || undefined}>
      <div className={classes['dayHead']}>
        <h3 id={id}>{name}</h3>
        {day === today && <span className={classes['today']}>{m.day_today()}</span>}
        {items.length > 0 && <HoursSummary minutes={sumMinutes(items)} label={m.work_day_total()} />}
        <DeniedTooltip reason={actions.denial}>
          <ActionIcon variant="subtle" color="gray" size={32} aria-label={m.work_add_on({ day: name })} onClick={onAdd}>
            <IconPlus size={16} stroke={1.75} />
          </ActionIcon>
        </DeniedTooltip>
      </div>
      {items.length > 0 && (
        <ul className={classes['items']}>
          {items.map((item) => (
            <WorkRow key={item.id} item={item} outcome={outcomes.get(item.id)} actions={actions} />
          ))}
        </ul>
      )}
    </li>
  );
}
