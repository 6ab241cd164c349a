import { defaultRatesOf, parseDefaultRateKey } from '@clientele/domain/default-rates';
import { type Position } from '@clientele/domain/position';
import * as m from '@clientele/messages';
import { moneyLabel } from '../../../format/money.ts';
import { rateUnitLabel } from '../../../format/rate-names.ts';
import classes from './positions.module.css';

/** The default rates of a position, hourly ones first. */
export function DefaultRates({ position }: { position: Position }) {
  const rates = Object.entries(defaultRatesOf(position)).toSorted(([a], [b]) => (a < b ? 1 : -1));
  if (rates.length === 0) return <span className={classes['dimmed']}>{m.positions_no_defaults()}</span>;
  return (
    <ul className={classes['rates']}>
      {rates.map(([key, terms]) => {
        const { unit, currency } = parseDefaultRateKey(key);
        return (
          <li key={key}>
            {m.position_default({ amount: moneyLabel(terms.regularMinor, currency), unit: rateUnitLabel(unit) })}
          </li>
        );
      })}
    </ul>
  );
}
