import { expect, test } from 'vitest';
import { digestTurn } from './notice-digest.ts';

const NEW_YORK = 'America/New_York';

test('daily: everything so far, by the day of the client', () => {
  const now = new Date('2026-11-24T03:00:00Z');
  expect(digestTurn('daily', now, NEW_YORK)).toEqual({ period: '2026-11-23', before: now });
  expect(digestTurn('daily', now, 'UTC').period).toBe('2026-11-24');
});

test('digests that were turned off: what still waits is told at once', () => {
  const now = new Date('2026-11-24T06:00:00Z');
  expect(digestTurn('off', now, 'UTC')).toEqual({ period: '2026-11-24', before: now });
});

test('weekly: what came before Monday began in the zone, on Monday as on any later day', () => {
  const monday = { period: 'week-2026-11-23', before: new Date('2026-11-23T05:00:00Z') };
  for (const now of ['2026-11-23T06:00:00Z', '2026-11-25T06:00:00Z', '2026-11-30T04:59:59Z'])
    expect(digestTurn('weekly', new Date(now), NEW_YORK)).toEqual(monday);
  expect(digestTurn('weekly', new Date('2026-11-23T04:59:59Z'), NEW_YORK).period).toBe('week-2026-11-16');
});

test('weekly: over the days on which clocks change', () => {
  // Summer time ends in New York on Sunday, 1 November 2026: Monday begins five hours after UTC, the Monday before four.
  const before = ['2026-10-28T06:00:00Z', '2026-11-03T06:00:00Z'].map(
    (now) => digestTurn('weekly', new Date(now), NEW_YORK).before,
  );
  expect(before).toEqual([new Date('2026-10-26T04:00:00Z'), new Date('2026-11-02T05:00:00Z')]);
});
