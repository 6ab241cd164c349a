import { BLANK_FINDINGS } from '@clientele/domain/client-file';
import { fileId, newFile, storedFile } from '../cases/files.ts';
import { PAST, stamps } from '../cases/scene.ts';
import { SERVER_TIME, type Data } from '../emulator/values.ts';
import { clientPath, existing, list, type Operation, type Place } from './operation.ts';
import { nobody, whoeverEdits, whoeverListsAll, whoeverSees } from './oracle.ts';

const FILE = '/workspaces/{w}/clients/{c}/files/{f}';

function at(place: Place): string {
  return `${clientPath(place)}/files/${fileId(place.scene)}`;
}

/** A write of a file that lies there. */
function change(before: Data, after: Data | ((place: Place) => Data)): Operation['request'] {
  return (place) => {
    const stored = { ...storedFile(place.scene), ...before };
    const changed = typeof after === 'function' ? after(place) : after;
    const data = { ...stored, ...changed, ...stamps(stored), updatedBy: place.uid };
    return { given: { ...existing(place), [at(place)]: stored }, request: { commit: [{ set: at(place), data }] } };
  };
}

export const FILE_OPERATIONS: readonly Operation[] = [
  {
    name: 'read a file',
    path: FILE,
    method: 'get',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: { ...existing(place), [at(place)]: storedFile(place.scene) },
      request: { get: at(place) },
    }),
  },
  {
    name: 'list files',
    path: FILE,
    method: 'list',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: existing(place),
      ...list(
        (each) => `${clientPath(each)}/files`,
        () => ({}),
      )(place),
    }),
  },
  {
    name: 'list the files of a client that is gone',
    path: FILE,
    method: 'list',
    may: whoeverListsAll,
    request: list(
      (place) => `${clientPath(place)}-gone/files`,
      () => ({ limit: 1 }),
    ),
  },
  {
    name: 'announce a file',
    path: FILE,
    method: 'create',
    may: whoeverEdits,
    aboutClient: true,
    request: (place) => {
      const data = { ...newFile(place.scene), createdBy: place.uid, updatedBy: place.uid };
      return { given: existing(place), request: { commit: [{ set: at(place), data }] } };
    },
  },
  {
    name: 'edit a file',
    path: FILE,
    method: 'update',
    may: whoeverEdits,
    aboutClient: true,
    request: change({}, { name: 'Other.pdf', visibility: 'portal' }),
  },
  {
    name: 'cancel an upload',
    path: FILE,
    method: 'update',
    may: whoeverEdits,
    aboutClient: true,
    request: change(BLANK_FINDINGS, ({ uid }) => ({ deleted: true, deletedAt: SERVER_TIME, deletedBy: uid })),
  },
  {
    name: 'restore a file',
    path: FILE,
    method: 'update',
    may: whoeverEdits,
    aboutClient: true,
    request: change(
      { deleted: true, deletedAt: PAST, deletedBy: 'founder' },
      { deleted: false, deletedAt: null, deletedBy: '' },
    ),
  },
  {
    name: 'call an upload ready',
    path: FILE,
    method: 'update',
    may: nobody,
    aboutClient: true,
    request: change(BLANK_FINDINGS, { state: 'ready', sha256: 'a'.repeat(64), versionNumber: 1 }),
  },
  {
    name: 'delete a file for good',
    path: FILE,
    method: 'delete',
    may: nobody,
    aboutClient: true,
    request: (place) => ({
      given: { ...existing(place), [at(place)]: storedFile(place.scene) },
      request: { commit: [{ delete: at(place) }] },
    }),
  },
];
