import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { KIND_GROUPS } from '../../features/activity/timeline-filter.ts';
import { readClientSearch, RECORD_PARTS } from './client-search.ts';

const day = fc.constantFrom('2026-01-31', '2024-02-29', '1999-12-01');

test('every filter of the timeline survives the address', () => {
  const filters = fc.record(
    { kind: fc.constantFrom(...KIND_GROUPS), person: fc.stringMatching(/^[A-Za-z0-9]{1,28}$/), from: day, to: day },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(filters, (filter) => {
      const search = { tab: 'activity' as const, ...filter };
      expect(readClientSearch(search)).toEqual(search);
    }),
  );
});

test.each(RECORD_PARTS.filter((part) => part !== 'activity'))('%s has no filters', (tab) => {
  expect(readClientSearch({ tab, kind: 'notes', from: '2026-01-31' })).toEqual({ tab });
});

test.each([{ kind: 'gone' }, { person: 'a/b' }, { from: '2026-02-30' }, { to: 20_260_131 }, { person: ['a'] }])(
  'what is malformed counts as absent: %j',
  (search) => expect(readClientSearch({ tab: 'activity', ...search })).toEqual({ tab: 'activity' }),
);

test('anything at all can stand in the address', () => {
  const keys = fc.constantFrom('tab', 'kind', 'person', 'from', 'to');
  fc.assert(
    fc.property(fc.dictionary(keys, fc.anything()), (search) => {
      expect(() => readClientSearch(search)).not.toThrow();
    }),
  );
});
