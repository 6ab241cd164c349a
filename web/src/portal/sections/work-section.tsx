import { addMonths } from '@clientele/domain/calendar-date';
import { today } from '@clientele/domain/calendar-date-zone';
import * as m from '@clientele/messages';
import { IconChevronLeft, IconChevronRight, IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import { useKeptWhileLoading } from '../../firebase/keep-while-loading.ts';
import { calendarDateLabel, monthLabel } from '../../format/dates.ts';
import { minutesLabel } from '../../format/hundredths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWorkOfMonth, type ShownWork } from '../api/use-work.ts';
import { usePortalData } from '../portal-data.tsx';
import { Loaded } from './loaded.tsx';
import classes from './sections.module.css';
import { sumOfMinutes } from './work-minutes.ts';
import { WorkRows } from './work-rows.tsx';

/** Approved work, month by month. */
export function WorkSection() {
  usePageTitle(m.portal_work_title());
  const { timezone, key } = usePortalData();
  const [first, setFirst] = useState(() => `${today(new Date(), timezone).slice(0, 7)}-01`);
  const month = first.slice(0, 7);
  const live = useKeptWhileLoading(useWorkOfMonth(month), `${key}:${month}`);
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>{m.portal_work_title()}</h1>
        <div className={classes.months}>
          <button
            type="button"
            className={classes.step}
            aria-label={m.portal_work_before()}
            onClick={() => setFirst(addMonths(first, -1))}
          >
            <IconChevronLeft size={16} stroke={1.75} aria-hidden="true" />
          </button>
          <span className={classes.month} aria-live="polite">
            {monthLabel(first)}
          </span>
          <button
            type="button"
            className={classes.step}
            aria-label={m.portal_work_after()}
            onClick={() => setFirst(addMonths(first, 1))}
          >
            <IconChevronRight size={16} stroke={1.75} aria-hidden="true" />
          </button>
        </div>
      </div>
      <Loaded live={live}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState icon={IconClock} title={m.portal_work_none()}>
              {m.portal_work_none_text()}
            </EmptyState>
          ) : (
            <>
              <p className={classes.note}>{m.portal_work_sum({ hours: minutesLabel(sumOfMinutes(items)) })}</p>
              {[...byDay(items)].map(([day, ofDay]) => (
                <section key={day} className={classes.block}>
                  <h2 className={classes.day}>{calendarDateLabel(day)}</h2>
                  <WorkRows items={ofDay} />
                </section>
              ))}
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function byDay(items: readonly ShownWork[]): Map<string, ShownWork[]> {
  return Map.groupBy(items, ({ workDate }) => workDate);
}
