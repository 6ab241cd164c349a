import type { Position } from '@clientele/domain/position';
import * as m from '@clientele/messages';
import { defaultRateLabels } from '../../../format/default-rate-labels.ts';
import classes from './positions.module.css';

export function DefaultRates({ position }: { position: Position }) {
  const rates = defaultRateLabels(position);
  if (rates.length === 0) return <span className={classes['dimmed']}>{m.positions_no_defaults()}</span>;
  return (
    <ul className={classes['rates']}>
      {rates.map((rate) => (
        <li key={rate}>{rate}</li>
      ))}
    </ul>
  );
}
