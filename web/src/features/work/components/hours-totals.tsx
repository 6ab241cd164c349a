import { totalMinutes } from '@clientele/domain/work-item';
import * as m from '@clientele/messages';
import { minutesLabel } from '../../../format/hundredths.ts';
import { moneyLabel } from '../../../format/money.ts';
import { workItemStateLabel } from '../../../format/work-item-fields.ts';
import type { HoursTotals as Totals } from '../project-hours.ts';
import classes from './project-hours.module.css';

/** What the shown hours come to: all of them, by state, and what the approved ones are worth. */
export function HoursTotals({ totals, withAmounts }: { totals: Totals; withAmounts: boolean }) {
  const { all, byState, amounts } = totals;
  const figures = [
    { label: m.hours_total(), value: minutesLabel(totalMinutes(all)) },
    ...byState.map(({ state, minutes }) => ({ label: workItemStateLabel(state), value: minutesLabel(minutes) })),
    ...(withAmounts
      ? amounts.map(({ currency, minor }) => ({ label: m.hours_approved_amount(), value: moneyLabel(minor, currency) }))
      : []),
  ];
  return (
    <section aria-label={m.hours_totals()}>
      <dl className={classes['totals']}>
        {figures.map(({ label, value }) => (
          <div key={`${label} ${value}`} className={classes['figure']}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
