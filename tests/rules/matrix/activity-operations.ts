import type { FirestoreRequest, Query } from '../emulator/firestore.ts';
import { clientPath, existing, list, unwritable, workspace, type Operation, type Place } from './operation.ts';
import { whoeverListsAll, whoeverReadsWork, whoeverSees } from './oracle.ts';
import { every, isText } from './queries.ts';

const ACTIVITY = '/workspaces/{w}/clients/{c}/activity/{entry}';

export function entryPath(place: Place): string {
  return `${clientPath(place)}/activity/${place.scene.client}_1`;
}

function timeline(place: Place, ...conditions: Query[]): FirestoreRequest {
  const newestFirst = { orderBy: [{ field: { fieldPath: 'at' }, direction: 'DESCENDING' }], limit: 20 };
  return { list: `${clientPath(place)}/activity`, query: { ...every(...conditions), ...newestFirst } };
}

export const ACTIVITY_OPERATIONS: readonly Operation[] = [
  {
    name: 'read an entry of the timeline',
    path: ACTIVITY,
    method: 'get',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: { ...existing(place), [entryPath(place)]: { kind: 'client.created', audience: 'client' } },
      request: { get: entryPath(place) },
    }),
  },
  {
    name: 'list the timeline',
    path: ACTIVITY,
    method: 'list',
    may: whoeverListsAll,
    request: (place) => ({ given: existing(place), request: timeline(place) }),
  },
  {
    name: 'list what the timeline tells about the client',
    path: ACTIVITY,
    method: 'list',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({ given: existing(place), request: timeline(place, isText('audience', 'client')) }),
  },
  {
    name: 'list what the timeline tells about the own work',
    path: ACTIVITY,
    method: 'list',
    may: (who) => whoeverReadsWork(who, true),
    request: (place) => ({ given: existing(place), request: timeline(place, isText('audience', `work:${place.uid}`)) }),
  },
  {
    name: 'list what the timeline tells about the work of another',
    path: ACTIVITY,
    method: 'list',
    may: whoeverListsAll,
    request: (place) => ({ given: existing(place), request: timeline(place, isText('audience', 'work:founder')) }),
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
