import { list, memberUids, unwritable, workspace, type Operation, type Place } from './operation.ts';
import { whoeverListsAll, whoeverListsOwn, whoeverSees } from './oracle.ts';
import { contains, every, isText, LIVING } from './queries.ts';

const PROJECT = '/workspaces/{w}/projects/{id}';

function projects(place: Place): string {
  return `${workspace(place)}/projects`;
}

function projectPath(place: Place): string {
  return `${projects(place)}/${place.scene.client}`;
}

/** `linked` is here: among those who see the project. Who works on it says nothing of its own. */
export const PROJECT_OPERATIONS: readonly Operation[] = [
  {
    name: 'read a project',
    path: PROJECT,
    method: 'get',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: {
        [projectPath(place)]: {
          clientId: place.scene.client,
          viewerUids: memberUids(place),
          memberUids: [place.uid],
          deleted: false,
        },
      },
      request: { get: projectPath(place) },
    }),
  },
  {
    name: 'ask for a project that is not there',
    path: PROJECT,
    method: 'get',
    may: whoeverListsAll,
    request: (place) => ({ request: { get: `${projects(place)}/nowhere` } }),
  },
  {
    name: 'list all projects',
    path: PROJECT,
    method: 'list',
    may: whoeverListsAll,
    request: list(projects, () => ({ ...every(LIVING), limit: 1 })),
  },
  {
    name: 'list the projects of a client',
    path: PROJECT,
    method: 'list',
    may: whoeverListsAll,
    request: list(projects, ({ scene }) => ({ ...every(LIVING, isText('clientId', scene.client)), limit: 1 })),
  },
  {
    name: 'list the projects that one sees',
    path: PROJECT,
    method: 'list',
    may: whoeverListsOwn,
    request: list(projects, ({ uid }) => ({ ...every(LIVING, contains('viewerUids', uid)), limit: 1 })),
  },
  {
    name: 'list the projects of a client that one sees',
    path: PROJECT,
    method: 'list',
    may: whoeverListsOwn,
    request: list(projects, ({ uid, scene }) => ({
      ...every(LIVING, isText('clientId', scene.client), contains('viewerUids', uid)),
      limit: 1,
    })),
  },
  ...unwritable('a project', PROJECT, projectPath),
];
