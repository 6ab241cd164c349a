import { clientPath, existing, list, unwritable, workspace, type Operation, type Place } from './operation.ts';
import { whoeverListsAll, whoeverSees } from './oracle.ts';

const ACTIVITY = '/workspaces/{w}/clients/{c}/activity/{entry}';

export function entryPath(place: Place): string {
  return `${clientPath(place)}/activity/${place.scene.client}_1`;
}

export const ACTIVITY_OPERATIONS: readonly Operation[] = [
  {
    name: 'read an entry of the timeline',
    path: ACTIVITY,
    method: 'get',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: { ...existing(place), [entryPath(place)]: { kind: 'client.created' } },
      request: { get: entryPath(place) },
    }),
  },
  {
    name: 'list the timeline',
    path: ACTIVITY,
    method: 'list',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: existing(place),
      request: {
        list: `${clientPath(place)}/activity`,
        query: { orderBy: [{ field: { fieldPath: 'at' }, direction: 'DESCENDING' }], limit: 20 },
      },
    }),
  },
  {
    name: 'read the timeline of a client that is gone',
    path: ACTIVITY,
    method: 'list',
    may: whoeverListsAll,
    request: list(
      (place) => `${workspace(place)}/clients/nowhere/activity`,
      () => ({ limit: 1 }),
    ),
  },
  ...unwritable('an entry of the timeline', ACTIVITY, entryPath).map((operation) => ({
    ...operation,
    request: (place: Place) => {
      const { given, request } = operation.request(place);
      return { given: { ...given, ...existing(place) }, request };
    },
  })),
];
