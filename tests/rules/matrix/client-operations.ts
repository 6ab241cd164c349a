import { PAST, trashedClient } from '../cases/scene.ts';
import { SERVER_TIME } from '../emulator/values.ts';
import {
  clientPath,
  created,
  edit,
  edited,
  existing,
  list,
  memberUids,
  stored,
  workspace,
  type Operation,
} from './operation.ts';
import {
  nobody,
  whoeverCreates,
  whoeverDeletes,
  whoeverEdits,
  whoeverListsAll,
  whoeverListsOwn,
  whoeverSees,
} from './oracle.ts';
import { contains, every, LIVING } from './queries.ts';

const CLIENT = '/workspaces/{w}/clients/{c}';

export const CLIENT_OPERATIONS: readonly Operation[] = [
  {
    name: 'read a client',
    path: CLIENT,
    method: 'get',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({ given: existing(place), request: { get: clientPath(place) } }),
  },
  {
    name: 'read a client in the Trash',
    path: CLIENT,
    method: 'get',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: { [clientPath(place)]: { ...trashedClient(place.scene), memberUids: memberUids(place) } },
      request: { get: clientPath(place) },
    }),
  },
  {
    name: 'ask for a client that is not there',
    path: CLIENT,
    method: 'get',
    may: whoeverListsAll,
    request: (place) => ({ request: { get: `${workspace(place)}/clients/nowhere` } }),
  },
  {
    name: 'list all clients',
    path: CLIENT,
    method: 'list',
    may: whoeverListsAll,
    request: list(
      (place) => `${workspace(place)}/clients`,
      () => ({ ...every(LIVING), limit: 1 }),
    ),
  },
  {
    name: 'list the clients one is linked to',
    path: CLIENT,
    method: 'list',
    may: whoeverListsOwn,
    request: list(
      (place) => `${workspace(place)}/clients`,
      ({ uid }) => ({ ...every(LIVING, contains('memberUids', uid)), limit: 1 }),
    ),
  },
  {
    name: 'create a client',
    path: CLIENT,
    method: 'create',
    may: whoeverCreates,
    request: (place) => ({ request: { commit: [{ set: clientPath(place), data: { ...created(place), code: '' } }] } }),
  },
  {
    name: 'edit a field',
    path: CLIENT,
    method: 'update',
    may: whoeverEdits,
    aboutClient: true,
    request: edit({ displayName: 'Acme Holdings' }),
  },
  {
    name: 'change the status',
    path: CLIENT,
    method: 'update',
    may: whoeverEdits,
    aboutClient: true,
    request: edit({ status: 'inactive', statusReason: 'Closed' }),
  },
  {
    name: 'remove an address',
    path: CLIENT,
    method: 'update',
    may: whoeverEdits,
    aboutClient: true,
    request: edit({ addresses: {}, defaultAddresses: {} }, { addressId: 'a1' }),
  },
  {
    name: 'trash a client',
    path: CLIENT,
    method: 'update',
    may: whoeverDeletes,
    aboutClient: true,
    request: edit(({ uid }) => ({ deleted: true, deletedAt: SERVER_TIME, deletedBy: uid })),
  },
  {
    name: 'restore a client',
    path: CLIENT,
    method: 'update',
    may: whoeverDeletes,
    aboutClient: true,
    request: (place) => {
      const before = { ...stored(place), deleted: true, deletedAt: PAST, deletedBy: 'founder' };
      const data = edited(before, place, { deleted: false, deletedAt: null, deletedBy: '' });
      return { given: { [clientPath(place)]: before }, request: { commit: [{ set: clientPath(place), data }] } };
    },
  },
  {
    name: 'link oneself to a client',
    path: CLIENT,
    method: 'update',
    may: nobody,
    aboutClient: true,
    request: edit(({ uid }) => ({ memberUids: ['founder', uid, 'friend'] })),
  },
  {
    name: 'take a client over',
    path: CLIENT,
    method: 'update',
    may: nobody,
    aboutClient: true,
    request: edit(({ uid }) => ({ ownerUid: uid })),
  },
  {
    name: 'delete a client for good',
    path: CLIENT,
    method: 'delete',
    may: nobody,
    aboutClient: true,
    request: (place) => ({ given: existing(place), request: { commit: [{ delete: clientPath(place) }] } }),
  },
];
