import type { Documents } from '../cases/scene.ts';
import { clientPath, created, edit, existing, list, workspace, type Operation, type Place } from './operation.ts';
import { nobody, whoeverCreates, whoeverEdits, whoeverReservesCodes } from './oracle.ts';

const CODE = '/workspaces/{w}/codes/{code}';

function codePath(place: Place, code: string): string {
  return `${workspace(place)}/codes/${code}`;
}

function newCode(place: Place): string {
  return `${place.scene.code}ZZ`;
}

function held(place: Place): Documents {
  return { [codePath(place, place.scene.code)]: { clientId: place.scene.client } };
}

export const CODE_OPERATIONS: readonly Operation[] = [
  {
    name: 'look a code up',
    path: CODE,
    method: 'get',
    may: whoeverReservesCodes,
    request: (place) => ({ request: { get: codePath(place, 'FREE') } }),
  },
  {
    name: 'list codes',
    path: CODE,
    method: 'list',
    may: nobody,
    request: list(
      (place) => `${workspace(place)}/codes`,
      () => ({ limit: 1 }),
    ),
  },
  {
    name: 'create a client with its code',
    path: CODE,
    method: 'create',
    may: whoeverCreates,
    request: (place) => {
      const reservation = { set: codePath(place, place.scene.code), data: { clientId: place.scene.client } };
      return { request: { commit: [{ set: clientPath(place), data: created(place) }, reservation] } };
    },
  },
  {
    name: 'give a client another code',
    path: CODE,
    method: 'create',
    may: whoeverEdits,
    aboutClient: true,
    request: edit(
      (place) => ({ code: newCode(place) }),
      {},
      (place) => [{ set: codePath(place, newCode(place)), data: { clientId: place.scene.client } }],
    ),
  },
  {
    name: 'drop the code of a client',
    path: CODE,
    method: 'delete',
    may: whoeverEdits,
    aboutClient: true,
    request: (place) => {
      const { request } = edit({ code: '' }, {}, () => [{ delete: codePath(place, place.scene.code) }])(place);
      return { given: { ...existing(place), ...held(place) }, request };
    },
  },
  {
    name: 'rewrite a reservation',
    path: CODE,
    method: 'update',
    may: nobody,
    request: (place) => ({
      given: held(place),
      request: { commit: [{ set: codePath(place, place.scene.code), data: { clientId: 'mine' } }] },
    }),
  },
];
