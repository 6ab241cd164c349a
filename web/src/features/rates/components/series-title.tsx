import * as m from '@clientele/messages';
import { IconAlertTriangle } from '@tabler/icons-react';
import { rateUnitLabel } from '../../../format/rate-names.ts';
import type { SeriesView } from '../card-view.ts';
import classes from './rates.module.css';

/** Position, unit and currency, and how many gaps there are between its rates. */
export function SeriesTitle({ series }: { series: SeriesView }) {
  const { position, unit, currency, gaps } = series;
  return (
    <div className={classes['title']}>
      <span className={classes['position']}>{position}</span>
      <span className={classes['unit']}>{m.rate_unit_currency({ unit: rateUnitLabel(unit), currency })}</span>
      {gaps.length > 0 && (
        <span className={classes['gap']}>
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
          {m.rates_gaps({ count: gaps.length })}
        </span>
      )}
    </div>
  );
}
