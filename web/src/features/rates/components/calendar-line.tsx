import { VisuallyHidden } from '@mantine/core';
import * as m from '@clientele/messages';
import { calendarDateLabel } from '../../../format/dates.ts';
import { moneyLabel } from '../../../format/money.ts';
import { periodLabel } from '../../../format/rates.ts';
import { placeOf, stretches, type CalendarRange, type Stretch } from '../calendar-line.ts';
import { rateState, type SeriesView } from '../card-view.ts';
import classes from './calendar-line.module.css';

type Props = { series: SeriesView; range: CalendarRange; today: string; name: string };

/** The periods of one position along the calendar, gaps between them hatched. Read aloud it is a list of periods. */
export function CalendarLine({ series, range, today, name }: Props) {
  return (
    <div className={classes['frame']}>
      <ol className={classes['line']} aria-label={m.rates_line({ name })}>
        {stretches(series, range).map((stretch) => (
          <li
            key={`${stretch.kind} ${stretch.from}`}
            className={classes['stretch']}
            data-kind={stretch.kind}
            data-state={stretch.kind === 'rate' ? rateState(stretch.rate, today) : undefined}
            data-open={stretch.to === '' || undefined}
            style={{ left: `${stretch.left}%`, width: `${stretch.width}%` }}
            title={sentence(stretch)}
          >
            <span aria-hidden>{stretch.kind === 'rate' && moneyLabel(stretch.rate.regularMinor, series.currency)}</span>
            <VisuallyHidden>{sentence(stretch)}</VisuallyHidden>
          </li>
        ))}
      </ol>
      <span
        className={classes['today']}
        style={{ left: `${placeOf(today, range)}%` }}
        title={m.rates_today({ date: calendarDateLabel(today) })}
        aria-hidden
      />
    </div>
  );
}

function sentence(stretch: Stretch): string {
  const period = periodLabel({ effectiveFrom: stretch.from, effectiveTo: stretch.to });
  if (stretch.kind === 'gap') return m.rates_line_gap({ period });
  return m.rates_line_rate({ period, amount: moneyLabel(stretch.rate.regularMinor, stretch.rate.currency) });
}
