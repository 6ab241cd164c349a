import { list, unwritable, workspace, type Operation } from './operation.ts';
import { nobody, whoeverBelongs, whoeverIsSignedIn, whoeverListsAll, whoeverManagesTheWorkspace } from './oracle.ts';

const MEMBER = '/workspaces/{w}/members/{uid}';
const INVITED = '/workspaces/{w}/invitedMembers/{id}';

export const MEMBER_OPERATIONS: readonly Operation[] = [
  {
    name: 'read the workspace',
    path: '/workspaces/{w}',
    method: 'get',
    may: whoeverBelongs,
    request: (place) => ({ request: { get: workspace(place) } }),
  },
  {
    name: 'list workspaces',
    path: '/workspaces/{w}',
    method: 'list',
    may: nobody,
    request: list(
      () => 'workspaces',
      () => ({ limit: 1 }),
    ),
  },
  ...unwritable(
    'a workspace',
    '/workspaces/{w}',
    (place) => `workspaces/${place.scene.workspace}-${place.scene.client}`,
  ),
  {
    name: 'write the own workspace',
    path: '/workspaces/{w}',
    method: 'update',
    may: nobody,
    request: (place) => ({ request: { commit: [{ set: workspace(place), data: { name: 'Mine' } }] } }),
  },
  {
    name: 'read the own membership',
    path: MEMBER,
    method: 'get',
    may: whoeverIsSignedIn,
    request: (place) => ({ request: { get: `${workspace(place)}/members/${place.uid}` } }),
  },
  {
    name: 'read the membership of another',
    path: MEMBER,
    method: 'get',
    may: whoeverBelongs,
    request: (place) => ({ request: { get: `${workspace(place)}/members/chief` } }),
  },
  {
    name: 'list members',
    path: MEMBER,
    method: 'list',
    may: whoeverBelongs,
    request: list(
      (place) => `${workspace(place)}/members`,
      () => ({ limit: 1 }),
    ),
  },
  {
    name: 'write the own membership',
    path: MEMBER,
    method: 'update',
    may: nobody,
    request: (place) => ({
      request: {
        commit: [
          {
            set: `${workspace(place)}/members/${place.uid}`,
            data: { status: 'active', permissions: ['workspace.manage'] },
          },
        ],
      },
    }),
  },
  ...unwritable('a membership', MEMBER, (place) => `${workspace(place)}/members/${place.scene.client}`),
  {
    name: 'read who is invited into the workspace',
    path: INVITED,
    method: 'get',
    may: whoeverManagesTheWorkspace,
    request: (place) => ({
      given: { [`${workspace(place)}/invitedMembers/i1`]: { email: 'x@example.test' } },
      request: { get: `${workspace(place)}/invitedMembers/i1` },
    }),
  },
  {
    name: 'list who is invited into the workspace',
    path: INVITED,
    method: 'list',
    may: whoeverManagesTheWorkspace,
    request: list(
      (place) => `${workspace(place)}/invitedMembers`,
      () => ({}),
    ),
  },
  ...unwritable(
    'who is invited into the workspace',
    INVITED,
    (place) => `${workspace(place)}/invitedMembers/${place.scene.client}`,
  ),
  {
    name: 'read the counters',
    path: '/workspaces/{w}/stats/clients',
    method: 'get',
    may: whoeverListsAll,
    request: (place) => ({ request: { get: `${workspace(place)}/stats/clients` } }),
  },
  {
    name: 'list counters',
    path: '/workspaces/{w}/stats/clients',
    method: 'list',
    may: nobody,
    request: list(
      (place) => `${workspace(place)}/stats`,
      () => ({ limit: 1 }),
    ),
  },
  {
    name: 'write the counters',
    path: '/workspaces/{w}/stats/clients',
    method: 'update',
    may: nobody,
    request: (place) => ({
      given: { [`${workspace(place)}/stats/clients`]: { active: 0 } },
      request: { commit: [{ set: `${workspace(place)}/stats/clients`, data: { active: 1 } }] },
    }),
  },
  {
    name: 'make the counters of a workspace that has none',
    path: '/workspaces/{w}/stats/clients',
    method: 'create',
    may: nobody,
    request: (place) => ({
      request: { commit: [{ set: `workspaces/bare-${place.scene.client}/stats/clients`, data: { active: 1 } }] },
    }),
  },
  {
    name: 'make counters',
    path: '/workspaces/{w}/stats/clients',
    method: 'create',
    may: nobody,
    request: (place) => ({
      request: { commit: [{ set: `${workspace(place)}/stats/${place.scene.client}`, data: { active: 1 } }] },
    }),
  },
  {
    name: 'delete the counters',
    path: '/workspaces/{w}/stats/clients',
    method: 'delete',
    may: nobody,
    request: (place) => ({ request: { commit: [{ delete: `${workspace(place)}/stats/clients` }] } }),
  },
  {
    name: 'read the own user document',
    path: '/users/{uid}',
    method: 'get',
    may: whoeverIsSignedIn,
    request: (place) => ({ request: { get: `users/${place.uid}` } }),
  },
  {
    name: 'read the user document of another',
    path: '/users/{uid}',
    method: 'get',
    may: nobody,
    request: () => ({ request: { get: 'users/chief' } }),
  },
  {
    name: 'list user documents',
    path: '/users/{uid}',
    method: 'list',
    may: nobody,
    request: list(
      () => 'users',
      () => ({ limit: 1 }),
    ),
  },
  {
    name: 'write the own user document',
    path: '/users/{uid}',
    method: 'update',
    may: nobody,
    request: (place) => ({ request: { commit: [{ set: `users/${place.uid}`, data: { claimsVersion: 9 } }] } }),
  },
  ...unwritable('a user document', '/users/{uid}', (place) => `users/${place.scene.workspace}-${place.scene.client}`),
];
