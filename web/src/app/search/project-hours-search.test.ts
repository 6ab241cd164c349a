import { expect, test } from 'vitest';
import { readProjectHoursSearch } from './project-hours-search.ts';

test('what is malformed counts as absent', () => {
  const whole = { person: 'ann', state: 'approved', from: '2026-03-01', to: '2026-03-31' };
  expect(readProjectHoursSearch(whole)).toEqual(whole);
  expect(readProjectHoursSearch({ person: 42 })).toEqual({ person: '42' });
  expect(readProjectHoursSearch({ person: 'a/b', state: 'lost', from: 'March', to: 3 })).toEqual({});
});
