import { expect, test } from 'vitest';
import { relativeTime } from './relative.ts';

const now = new Date('2026-03-10T12:00:00Z');

test.each([
  ['2026-03-10T11:59:31Z', 'just now'],
  ['2026-03-10T11:58:59Z', '1 minute ago'],
  ['2026-03-10T10:00:00Z', '2 hours ago'],
  ['2026-03-09T12:00:00Z', 'yesterday'],
  ['2026-03-04T12:00:00Z', '6 days ago'],
  ['2026-03-03T12:00:00Z', 'last week'],
  ['2026-01-20T12:00:00Z', 'last month'],
  ['2024-03-01T12:00:00Z', '2 years ago'],
])('%s was %s', (at, text) => expect(relativeTime(new Date(at), now, 'en')).toBe(text));
