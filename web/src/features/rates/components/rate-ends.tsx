import type { ServiceRate } from '@clientele/domain/service-rate';
import type { RateEnd } from '@clientele/domain/service-rate-card';
import * as m from '@clientele/messages';
import { IconCalendarX } from '@tabler/icons-react';
import { calendarDateLabel } from '../../../format/dates.ts';
import { moneyLabel } from '../../../format/money.ts';
import { lastDayOf } from '../../../format/rates.ts';
import classes from './rate-form.module.css';

type Props = { ends: readonly RateEnd[]; card: readonly ServiceRate[] };

/** Which rates a new one ends, and when. Announced as soon as it is so. */
export function RateEnds({ ends, card }: Props) {
  const sentences = ends.flatMap(({ rateId, effectiveTo }) => {
    const rate = card.find(({ id }) => id === rateId);
    if (rate === undefined) return [];
    const amount = moneyLabel(rate.regularMinor, rate.currency);
    const from = calendarDateLabel(rate.effectiveFrom);
    return [m.rate_ends({ amount, from, to: calendarDateLabel(lastDayOf(effectiveTo)) })];
  });
  return (
    <div role="status">
      {sentences.map((sentence) => (
        <p key={sentence} className={classes['notice']}>
          <IconCalendarX size={16} stroke={1.75} aria-hidden />
          <span>{sentence}</span>
        </p>
      ))}
    </div>
  );
}
