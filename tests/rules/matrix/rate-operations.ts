import { clientPath, existing, list, unwritable, workspace, type Operation, type Place } from './operation.ts';
import { whoeverListsAll, whoeverSees } from './oracle.ts';

const RATE = '/workspaces/{w}/clients/{c}/rates/{id}';

function ratePath(place: Place): string {
  return `${clientPath(place)}/rates/r1`;
}

export const RATE_OPERATIONS: readonly Operation[] = [
  {
    name: 'read a rate',
    path: RATE,
    method: 'get',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: { ...existing(place), [ratePath(place)]: { regularMinor: 9500 } },
      request: { get: ratePath(place) },
    }),
  },
  {
    name: "list a client's rates",
    path: RATE,
    method: 'list',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: existing(place),
      request: { list: `${clientPath(place)}/rates`, query: { limit: 1 } },
    }),
  },
  {
    name: 'list the rates of a client that is gone',
    path: RATE,
    method: 'list',
    may: whoeverListsAll,
    request: list(
      (place) => `${workspace(place)}/clients/nowhere/rates`,
      () => ({ limit: 1 }),
    ),
  },
  ...unwritable('a rate', RATE, ratePath).map((operation) => ({
    ...operation,
    request: (place: Place) => {
      const { given, request } = operation.request(place);
      return { given: { ...given, ...existing(place) }, request };
    },
  })),
];
