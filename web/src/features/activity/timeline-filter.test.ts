import { activityEntrySchema, type ActivityKind } from '@clientele/domain/activity';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { groupOf, isFiltered, KIND_GROUPS, kindsOf, startOfDay } from './timeline-filter.ts';

/**
 * Firestore takes a query with so many combinations of values (firebase.google.com/docs/firestore/query-data/queries): the kinds, by the two
 * audiences of somebody who does not see every client.
 */
const COMBINATIONS_LIMIT = 30;
const AUDIENCES = 2;

const everyKind = activityEntrySchema.options.flatMap(({ shape: { kind } }): ActivityKind[] =>
  kind instanceof z.ZodLiteral ? [...kind.values] : [...kind.options],
);

describe('the groups of kinds', () => {
  test('hold every kind once, each in a query that the database takes', () => {
    expect(everyKind.length).toBeGreaterThan(30);
    for (const kind of everyKind)
      expect(KIND_GROUPS.filter((group) => kindsOf(group).includes(kind))).toEqual([groupOf(kind)]);
    for (const group of KIND_GROUPS) expect(kindsOf(group).length * AUDIENCES).toBeLessThanOrEqual(COMBINATIONS_LIMIT);
  });
});

test.each([
  [{}, false],
  [{ kind: 'notes' as const }, true],
  [{ to: '2026-03-01' }, true],
])('%j filters: %s', (filter, filters) => expect(isFiltered(filter)).toBe(filters));

test.each([
  ['2026-03-01', 0, new Date(2026, 2, 1)],
  ['2026-02-28', 1, new Date(2026, 2, 1)],
  ['2026-12-31', 1, new Date(2027, 0, 1)],
])('the day %s, %i later, begins at %s', (date, days, begins) => expect(startOfDay(date, days)).toEqual(begins));
