import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLIENT_STATUSES } from '@clientele/domain/client-status';
import { SORT_COLUMNS } from '../../features/clients/components/list/sort-clients.ts';
import { clientsSearchOf, listStateOf, readClientsSearch } from './clients-search.ts';

const states = fc.record({
  query: fc.string({ maxLength: 200 }).map((query) => query.trim()),
  statuses: fc.subarray([...CLIENT_STATUSES]),
  attention: fc.boolean(),
  sort: fc.constantFrom(...SORT_COLUMNS),
  direction: fc.constantFrom('asc' as const, 'desc' as const),
});

test('every state survives the address', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(listStateOf(readClientsSearch(clientsSearchOf(state)))).toEqual(state);
    }),
  );
});

test('the defaults leave the address empty', () => {
  expect(clientsSearchOf(listStateOf({}))).toEqual({});
  expect(clientsSearchOf(listStateOf({ sort: 'updated' }))).toEqual({ sort: 'updated' });
});

test('a number that somebody typed is a search for its digits', () => {
  expect(readClientsSearch({ q: 2024 })).toEqual({ q: '2024' });
});

test.each([{ status: 'gone' }, { status: 3 }, { sort: '__proto__' }, { dir: 'up' }, { q: ['a'] }, { q: null }])(
  'what is malformed counts as absent: %j',
  (search) => {
    expect(readClientsSearch(search)).toEqual({});
  },
);

test('anything at all can stand in the address', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('q', 'status', 'attention', 'sort', 'dir'), fc.anything()), (search) => {
      expect(() => listStateOf(readClientsSearch(search))).not.toThrow();
    }),
  );
});
