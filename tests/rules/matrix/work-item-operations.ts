import { list, unwritable, workspace, type Operation, type Place } from './operation.ts';
import { whoeverListsAll, whoeverReadsWork, type Standing } from './oracle.ts';
import { every, isText, LIVING } from './queries.ts';

const WORK_ITEM = '/workspaces/{w}/workItems/{id}';

function workItems(place: Place): string {
  return `${workspace(place)}/workItems`;
}

function workItemPath(place: Place): string {
  return `${workItems(place)}/${place.scene.client}`;
}

function whoeverListsOwnWork(who: Standing): boolean {
  return whoeverReadsWork(who, true);
}

/** `linked` is here: whether the work is the person's own. */
export const WORK_ITEM_OPERATIONS: readonly Operation[] = [
  {
    name: 'read a work item',
    path: WORK_ITEM,
    method: 'get',
    may: whoeverReadsWork,
    aboutClient: true,
    request: (place) => ({
      given: {
        [workItemPath(place)]: {
          clientId: place.scene.client,
          personUid: place.linked ? place.uid : 'founder',
          state: 'submitted',
          deleted: false,
        },
      },
      request: { get: workItemPath(place) },
    }),
  },
  {
    name: 'ask for a work item that is not there',
    path: WORK_ITEM,
    method: 'get',
    may: whoeverListsAll,
    request: (place) => ({ request: { get: `${workItems(place)}/nowhere` } }),
  },
  {
    name: 'list the work of everybody',
    path: WORK_ITEM,
    method: 'list',
    may: whoeverListsAll,
    request: list(workItems, () => ({ ...every(LIVING, isText('state', 'submitted')), limit: 1 })),
  },
  {
    name: 'list the work for a client',
    path: WORK_ITEM,
    method: 'list',
    may: whoeverListsAll,
    request: list(workItems, ({ scene }) => ({ ...every(LIVING, isText('clientId', scene.client)), limit: 1 })),
  },
  {
    name: 'list the own work',
    path: WORK_ITEM,
    method: 'list',
    may: whoeverListsOwnWork,
    request: list(workItems, ({ uid }) => ({ ...every(LIVING, isText('personUid', uid)), limit: 1 })),
  },
  {
    name: 'list the work of another',
    path: WORK_ITEM,
    method: 'list',
    may: whoeverListsAll,
    request: list(workItems, () => ({ ...every(LIVING, isText('personUid', 'founder')), limit: 1 })),
  },
  ...unwritable('a work item', WORK_ITEM, workItemPath),
];
