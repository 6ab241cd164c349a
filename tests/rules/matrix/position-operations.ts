import { newPosition, storedPosition } from '../cases/positions.ts';
import { stamps } from '../cases/scene.ts';
import { list, workspace, type Operation, type Place } from './operation.ts';
import { nobody, whoeverBelongs, whoeverManagesTheWorkspace } from './oracle.ts';

const POSITION = '/workspaces/{w}/positions/{id}';

function positionPath(place: Place): string {
  return `${workspace(place)}/positions/${place.scene.client}`;
}

function edit(change: Record<string, unknown>): Operation['request'] {
  return (place) => {
    const before = storedPosition();
    const data = { ...before, ...change, ...stamps(before), updatedBy: place.uid };
    return { given: { [positionPath(place)]: before }, request: { commit: [{ set: positionPath(place), data }] } };
  };
}

export const POSITION_OPERATIONS: readonly Operation[] = [
  {
    name: 'read a position',
    path: POSITION,
    method: 'get',
    may: whoeverBelongs,
    request: (place) => ({
      given: { [positionPath(place)]: storedPosition() },
      request: { get: positionPath(place) },
    }),
  },
  {
    name: 'list positions',
    path: POSITION,
    method: 'list',
    may: whoeverBelongs,
    request: list(
      (place) => `${workspace(place)}/positions`,
      () => ({ limit: 1 }),
    ),
  },
  {
    name: 'create a position',
    path: POSITION,
    method: 'create',
    may: whoeverManagesTheWorkspace,
    request: (place) => {
      const data = { ...newPosition(), createdBy: place.uid, updatedBy: place.uid };
      return { request: { commit: [{ set: positionPath(place), data }] } };
    },
  },
  {
    name: 'edit a position',
    path: POSITION,
    method: 'update',
    may: whoeverManagesTheWorkspace,
    request: edit({ name: 'Inspector', defaultRates: { day_JPY: '64000::' } }),
  },
  {
    name: 'retire a position',
    path: POSITION,
    method: 'update',
    may: whoeverManagesTheWorkspace,
    request: edit({ retired: true }),
  },
  {
    name: 'delete a position',
    path: POSITION,
    method: 'delete',
    may: nobody,
    request: (place) => ({
      given: { [positionPath(place)]: storedPosition() },
      request: { commit: [{ delete: positionPath(place) }] },
    }),
  },
];
