import type { PositionInput } from './position.ts';
import { parseRateTerms, RATE_UNITS, type RateTerms, type RateUnit } from './service-rate-terms.ts';

/** The default rates of a position by unit and currency, "hour_USD": one each by construction. They have no dates: approved work keeps its own snapshot. */
export type DefaultRates = Readonly<Record<string, RateTerms>>;

export function defaultRateKey(unit: RateUnit, currency: string): string {
  return `${unit}_${currency}`;
}

/** The unit and currency behind the key of a default rate. */
export function parseDefaultRateKey(key: string): { unit: RateUnit; currency: string } {
  const [unit, currency = ''] = key.split('_');
  return { unit: RATE_UNITS.find((each) => each === unit) ?? 'hour', currency };
}

/** The default rates of a stored position, as rates are resolved by. */
export function defaultRatesOf({ defaultRates }: Pick<PositionInput, 'defaultRates'>): DefaultRates {
  return Object.fromEntries(Object.entries(defaultRates).map(([key, terms]) => [key, parseRateTerms(terms)]));
}
