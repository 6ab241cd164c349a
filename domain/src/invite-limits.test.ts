import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextInviteAt } from './invite-limits.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

function ago(seconds: number): Date {
  return new Date(NOW.getTime() - seconds * 1000);
}

function inSeconds(seconds: number): Date {
  return ago(-seconds);
}

const DAY = 24 * 60 * 60;

describe('a person may be invited', () => {
  test('at once when nobody was', () => {
    expect(nextInviteAt({ person: [], workspace: [] }, NOW)).toBeNull();
  });

  test('a minute after the last time, to the second', () => {
    expect(nextInviteAt({ person: [ago(59)], workspace: [] }, NOW)).toEqual(inSeconds(1));
    expect(nextInviteAt({ person: [ago(60)], workspace: [] }, NOW)).toBeNull();
  });

  test('five times a day, again when the first of them is a day old', () => {
    const four = [ago(100), ago(300), ago(200), ago(400)];
    expect(nextInviteAt({ person: four, workspace: [] }, NOW)).toBeNull();
    expect(nextInviteAt({ person: [...four, ago(DAY - 1)], workspace: [] }, NOW)).toEqual(inSeconds(1));
    expect(nextInviteAt({ person: [...four, ago(DAY)], workspace: [] }, NOW)).toBeNull();
  });

  test('as long as the workspace sent fewer than fifty in an hour', () => {
    const many = Array.from({ length: 49 }, (_, index) => ago(index * 10));
    expect(nextInviteAt({ person: [], workspace: many }, NOW)).toBeNull();
    expect(nextInviteAt({ person: [], workspace: [ago(3590), ...many] }, NOW)).toEqual(inSeconds(10));
  });
});

test('whoever waits until then may, and not a moment earlier', () => {
  const times = fc.array(
    fc.integer({ min: 0, max: 2 * DAY }).map((seconds) => ago(seconds)),
    { maxLength: 70 },
  );
  fc.assert(
    fc.property(times, times, (person, workspace) => {
      const next = nextInviteAt({ person, workspace }, NOW);
      fc.pre(next !== null);
      expect(nextInviteAt({ person, workspace }, next)).toBeNull();
      expect(nextInviteAt({ person, workspace }, new Date(next.getTime() - 1))).toEqual(next);
    }),
  );
});
