import type { RateUnit } from './service-rate-terms.ts';

// Without schemas: every open record names rates, and loads nothing for it that it does not need.

/**
 * What the timeline calls a rate, "p1:hour:USD": the screen turns the position's id into a name, and needs the currency to read an amount
 * that changed.
 */
export function rateSubjectText({
  positionId,
  unit,
  currency,
}: {
  positionId: string;
  unit: RateUnit;
  currency: string;
}): string {
  return `${positionId}:${unit}:${currency}`;
}

/** The inverse of `rateSubjectText`. */
export function parseRateSubject(text: string): { positionId: string; unit: RateUnit; currency: string } {
  const [currency = '', unit, ...positionId] = text.split(':').toReversed();
  return { positionId: positionId.toReversed().join(':'), unit: unit === 'day' ? 'day' : 'hour', currency };
}
