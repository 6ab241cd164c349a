import { Button } from '@mantine/core';
import type { WorkItem } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { useState } from 'react';
import { moneyLabel } from '../../../format/money.ts';
import { HoursSummary } from './hours-summary.tsx';
import classes from './project-hours.module.css';
import { WorkFacts } from './work-facts.tsx';
import { WorkStateChip } from './work-state-chip.tsx';

/** How many rows are drawn at a time. */
const PAGE = 100;

/** Hours, one row for each person and day. */
export function HoursList({ items, withAmounts }: { items: readonly WorkItem[]; withAmounts: boolean }) {
  const [shown, setShown] = useState(PAGE);
  const more = Math.min(items.length - shown, PAGE);
  return (
    <>
      <ul className={classes['list']} aria-label={m.work_field_hours()}>
        {items.slice(0, shown).map((item) => (
          <li key={item.id} className={classes['row']}>
            <WorkFacts item={item} />
            <WorkStateChip state={item.state} />
            <HoursSummary minutes={item.minutes} label={m.work_field_hours()} />
            {withAmounts && (
              <span className={classes['amount']}>
                {item.rate !== null && moneyLabel(item.rate.totalMinor, item.rate.currency)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button variant="subtle" className={classes['more'] ?? ''} onClick={() => setShown(shown + PAGE)}>
          {m.hours_show_more({ count: more })}
        </Button>
      )}
    </>
  );
}
