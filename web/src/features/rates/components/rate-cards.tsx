import * as m from '@clientele/messages';
import { moneyLabel } from '../../../format/money.ts';
import { rateName } from '../../../format/rate-names.ts';
import { doubleTimeLabel, overtimeLabel, periodLabel } from '../../../format/rates.ts';
import { rateState } from '../card-view.ts';
import { CalendarLine } from './calendar-line.tsx';
import { PeriodBadge } from './period-badge.tsx';
import { RateMenu } from './rate-menu.tsx';
import type { CardProps } from './rate-table.tsx';
import classes from './rates.module.css';
import { SeriesTitle } from './series-title.tsx';

/** The card on a phone. */
export function RateCards({ series, range, today, actions, removing }: CardProps) {
  return (
    <div className={classes['cards']}>
      {series.map((each) => {
        const name = rateName(each.position, each.unit);
        return (
          <section key={each.key} className={classes['cardGroup']} aria-label={name}>
            <SeriesTitle series={each} />
            <CalendarLine series={each} range={range} today={today} name={name} />
            <ul className={classes['cardList']}>
              {each.rates.map((rate) => {
                const state = rateState(rate, today);
                return (
                  <li key={rate.id} className={classes['card']} data-state={state} aria-busy={rate.id === removing}>
                    <div className={classes['cardHead']}>
                      <span className={classes['amount']}>{moneyLabel(rate.regularMinor, rate.currency)}</span>
                      <PeriodBadge state={state} />
                      <RateMenu rate={rate} name={name} today={today} actions={actions} />
                    </div>
                    <p className={classes['cardPeriod']}>{periodLabel(rate)}</p>
                    <dl className={classes['cardFacts']}>
                      <dt>{m.rate_field_overtime()}</dt>
                      <dd>{overtimeLabel(rate, rate.currency)}</dd>
                      <dt>{m.rate_field_double_time()}</dt>
                      <dd>{doubleTimeLabel(rate, rate.currency)}</dd>
                    </dl>
                    {rate.note !== '' && <p className={classes['cardNote']}>{rate.note}</p>}
                    {rate.invoiced && <span className={classes['tag']}>{m.rate_invoiced()}</span>}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
