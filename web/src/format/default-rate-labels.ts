import { defaultRatesOf, parseDefaultRateKey } from '@clientele/domain/default-rates';
import type { Position } from '@clientele/domain/position';
import * as m from '@clientele/messages';
import { moneyLabel } from './money.ts';
import { rateUnitLabel } from './rate-names.ts';

/** The default rates of a position, "$95.00 per hour", hourly ones first. */
export function defaultRateLabels(position: Pick<Position, 'defaultRates'>): string[] {
  return Object.entries(defaultRatesOf(position))
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([key, terms]) => {
      const { unit, currency } = parseDefaultRateKey(key);
      return m.position_default({ amount: moneyLabel(terms.regularMinor, currency), unit: rateUnitLabel(unit) });
    });
}
