import { newStandard, storedStandard } from '../cases/standards.ts';
import { stamps } from '../cases/scene.ts';
import { list, workspace, type Operation, type Place } from './operation.ts';
import { nobody, whoeverBelongs, whoeverManagesTheWorkspace } from './oracle.ts';

const STANDARD = '/workspaces/{w}/standards/{id}';

function standardPath(place: Place): string {
  return `${workspace(place)}/standards/${place.scene.client}`;
}

function edit(change: Record<string, unknown>): Operation['request'] {
  return (place) => {
    const before = storedStandard();
    const data = { ...before, ...change, ...stamps(before), updatedBy: place.uid };
    return { given: { [standardPath(place)]: before }, request: { commit: [{ set: standardPath(place), data }] } };
  };
}

export const STANDARD_OPERATIONS: readonly Operation[] = [
  {
    name: 'read a standard',
    path: STANDARD,
    method: 'get',
    may: whoeverBelongs,
    request: (place) => ({
      given: { [standardPath(place)]: storedStandard() },
      request: { get: standardPath(place) },
    }),
  },
  {
    name: 'list standards',
    path: STANDARD,
    method: 'list',
    may: whoeverBelongs,
    request: list(
      (place) => `${workspace(place)}/standards`,
      () => ({ limit: 1 }),
    ),
  },
  {
    name: 'create a standard',
    path: STANDARD,
    method: 'create',
    may: whoeverManagesTheWorkspace,
    request: (place) => {
      const data = { ...newStandard(), createdBy: place.uid, updatedBy: place.uid };
      return { request: { commit: [{ set: standardPath(place), data }] } };
    },
  },
  {
    name: 'edit a standard',
    path: STANDARD,
    method: 'update',
    may: whoeverManagesTheWorkspace,
    request: edit({ name: 'Quality', consequence: 'block_activation' }),
  },
  {
    name: 'retire a standard',
    path: STANDARD,
    method: 'update',
    may: whoeverManagesTheWorkspace,
    request: edit({ retired: true }),
  },
  {
    name: 'delete a standard',
    path: STANDARD,
    method: 'delete',
    may: nobody,
    request: (place) => ({
      given: { [standardPath(place)]: storedStandard() },
      request: { commit: [{ delete: standardPath(place) }] },
    }),
  },
];
