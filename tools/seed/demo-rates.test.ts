import { expect, test } from 'vitest';
import { overlaps, serviceRateInputSchema, rateInputOf } from '../../domain/src/service-rate.ts';
import { gaps } from '../../domain/src/service-rate-card.ts';
import { positionInputSchema } from '../../domain/src/position.ts';
import { demoClients } from './demo-clients.ts';
import { DEMO_POSITIONS } from './demo-positions.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

test('the positions of the demo are what a person could have typed', () => {
  for (const { id: _id, hourly: _hourly, ...typed } of DEMO_POSITIONS)
    expect(positionInputSchema.parse(typed)).toEqual(typed);
});

test('every client of the demo has a card without overlaps, in its own currency; some have gaps', () => {
  const known = new Set(DEMO_POSITIONS.map(({ id }) => id));
  let gapCount = 0;
  for (const client of demoClients()) {
    const card = client.rates?.(NOW).map(({ id, states }) => ({ id, ...(states.at(-1) ?? never()) })) ?? [];
    expect(card.length).toBeGreaterThanOrEqual(3);
    for (const rate of card) {
      const typed = rateInputOf(rate);
      expect(serviceRateInputSchema.parse(typed)).toEqual(typed);
      expect(rate.currency).toBe(client.input.currency === '' ? 'USD' : client.input.currency);
      expect(known.has(rate.positionId)).toBe(true);
      expect(card.filter((other) => other.id !== rate.id && overlaps(other, rate))).toEqual([]);
    }
    gapCount += gaps(card).length;
  }
  expect(gapCount).toBeGreaterThan(20);
});

function never(): never {
  throw new Error('A rate has no state.');
}
