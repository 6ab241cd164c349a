import { coversDate, type ServiceRate } from '@clientele/domain/service-rate';
import { gaps, rateSeries, type RateGap } from '@clientele/domain/service-rate-card';
import { defaultRateKey } from '@clientele/domain/default-rates';
import type { RateUnit } from '@clientele/domain/service-rate-terms';

/** Where a rate stands today. */
export type RateState = 'current' | 'upcoming' | 'ended';

/** All rates of one position, unit and currency: the newest first, as they are read. */
export type SeriesView = {
  key: string;
  positionId: string;
  position: string;
  unit: RateUnit;
  currency: string;
  rates: readonly ServiceRate[];
  gaps: readonly RateGap[];
};

export function rateState(rate: Pick<ServiceRate, 'effectiveFrom' | 'effectiveTo'>, today: string): RateState {
  if (coversDate(rate, today)) return 'current';
  return rate.effectiveFrom > today ? 'upcoming' : 'ended';
}

/** The card by position, hourly before daily. */
export function seriesViews(card: readonly ServiceRate[], positionName: (id: string) => string): SeriesView[] {
  const allGaps = gaps(card);
  const views = rateSeries(card).flatMap((rates): SeriesView[] => {
    const [first] = rates;
    if (first === undefined) return [];
    const { positionId, unit, currency } = first;
    const key = `${positionId} ${defaultRateKey(unit, currency)}`;
    const own = allGaps.filter((gap) => `${gap.positionId} ${defaultRateKey(gap.unit, gap.currency)}` === key);
    const position = positionName(positionId);
    return [{ key, positionId, position, unit, currency, rates: rates.toReversed(), gaps: own }];
  });
  const { compare } = new Intl.Collator();
  return views.toSorted(
    (a, b) => compare(a.position, b.position) || compare(b.unit, a.unit) || compare(a.currency, b.currency),
  );
}

/** The rates in the order in which previews list them: by position, each series from its first rate to its last. */
export function inReadingOrder(card: readonly ServiceRate[], positionName: (id: string) => string): ServiceRate[] {
  return seriesViews(card, positionName).flatMap(({ rates }) => rates.toReversed());
}
