import { VisuallyHidden } from '@mantine/core';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../../format/dates.ts';
import { moneyLabel } from '../../../format/money.ts';
import { rateName } from '../../../format/rate-names.ts';
import { doubleTimeLabel, lastDayOf, overtimeLabel } from '../../../format/rates.ts';
import type { CalendarRange } from '../calendar-line.ts';
import { rateState, type SeriesView } from '../card-view.ts';
import { CalendarLine } from './calendar-line.tsx';
import { CalendarScale } from './calendar-scale.tsx';
import { PeriodBadge } from './period-badge.tsx';
import { RateMenu, type RateActions } from './rate-menu.tsx';
import classes from './rates.module.css';
import { SeriesTitle } from './series-title.tsx';

export type CardProps = {
  series: readonly SeriesView[];
  range: CalendarRange;
  today: string;
  actions: RateActions;
  /** the rate whose removal is on its way */
  removing: string | null;
};

const COLUMNS = 8;

/** The card on a desktop: each position with its line, and its rates beneath, the newest first. */
export function RateTable({ series, range, today, actions, removing }: CardProps) {
  return (
    <div className={classes['scroller']}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{m.rate_column_state()}</th>
            <th scope="col">{m.rate_field_first_day()}</th>
            <th scope="col">{m.rate_field_last_day()}</th>
            <th scope="col">{m.rate_field_regular()}</th>
            <th scope="col">{m.rate_field_overtime()}</th>
            <th scope="col">{m.rate_field_double_time()}</th>
            <th scope="col">{m.rate_field_note()}</th>
            <th scope="col">
              <VisuallyHidden>{m.rate_column_actions()}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        {series.map((each, index) => {
          const name = rateName(each.position, each.unit);
          return (
            <tbody key={each.key}>
              <tr className={classes['group']}>
                <th scope="rowgroup" colSpan={COLUMNS}>
                  <div className={classes['groupHead']}>
                    <SeriesTitle series={each} />
                    <div className={classes['groupLine']}>
                      {index === 0 && <CalendarScale range={range} />}
                      <CalendarLine series={each} range={range} today={today} name={name} />
                    </div>
                  </div>
                </th>
              </tr>
              {each.rates.map((rate) => {
                const state = rateState(rate, today);
                return (
                  <tr key={rate.id} data-state={state} aria-busy={rate.id === removing}>
                    <td>
                      <PeriodBadge state={state} />
                    </td>
                    <td className={classes['figure']}>{calendarDateLabel(rate.effectiveFrom)}</td>
                    <td className={classes['figure']}>
                      {rate.effectiveTo === '' ? m.rate_open() : calendarDateLabel(lastDayOf(rate.effectiveTo))}
                    </td>
                    <td className={classes['amount']}>{moneyLabel(rate.regularMinor, rate.currency)}</td>
                    <td>{overtimeLabel(rate, rate.currency)}</td>
                    <td>{doubleTimeLabel(rate, rate.currency)}</td>
                    <td className={classes['note']}>
                      {rate.note}
                      {rate.invoiced && <span className={classes['tag']}>{m.rate_invoiced()}</span>}
                    </td>
                    <td className={classes['end']}>
                      <RateMenu rate={rate} name={name} today={today} actions={actions} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
