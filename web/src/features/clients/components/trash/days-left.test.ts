import { expect, test } from 'vitest';
import { daysLeft } from './days-left.ts';

const deleted = new Date('2026-11-01T12:00:00Z');

test.each([
  ['2026-11-01T12:00:00Z', 30],
  ['2026-11-01T12:00:01Z', 30],
  ['2026-11-02T12:00:00Z', 29],
  ['2026-11-30T13:00:00Z', 1],
  ['2026-12-01T12:00:00Z', 0],
  ['2027-01-01T12:00:00Z', 0],
])('at %s: %i', (now, left) => {
  expect(daysLeft(deleted, new Date(now))).toBe(left);
});
