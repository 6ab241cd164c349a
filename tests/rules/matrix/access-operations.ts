import { clientPath, existing, list, unwritable, workspace, type Operation, type Place } from './operation.ts';
import { whoeverListsAll, whoeverSees } from './oracle.ts';

const ACCESS = '/workspaces/{w}/clients/{c}/access/{contact}';

function accessPath(place: Place): string {
  return `${clientPath(place)}/access/k1`;
}

export const ACCESS_OPERATIONS: readonly Operation[] = [
  {
    name: 'read how a contact stands with the portal',
    path: ACCESS,
    method: 'get',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: { ...existing(place), [accessPath(place)]: { state: 'invited' } },
      request: { get: accessPath(place) },
    }),
  },
  {
    name: 'list how the contacts of a client stand with the portal',
    path: ACCESS,
    method: 'list',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: existing(place),
      request: { list: `${clientPath(place)}/access`, query: {} },
    }),
  },
  {
    name: 'list the accesses of a client that is gone',
    path: ACCESS,
    method: 'list',
    may: whoeverListsAll,
    request: list(
      (place) => `${workspace(place)}/clients/nowhere/access`,
      () => ({}),
    ),
  },
  ...unwritable('an access', ACCESS, accessPath).map((operation) => ({
    ...operation,
    request: (place: Place) => {
      const { given, request } = operation.request(place);
      return { given: { ...given, ...existing(place) }, request };
    },
  })),
];
