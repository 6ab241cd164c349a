import { entryPath } from './activity-operations.ts';
import { clientPath, list, portalPath, unwritable, workspace, type Operation, type Place } from './operation.ts';
import { nobody } from './oracle.ts';

/** Collections that no person reads or writes: some exist, some will, some are nobody's. */
const CLOSED: Readonly<Record<string, (place: Place) => string>> = {
  '/workspaces/{w}/statsLedger/{c}': (place) => `${workspace(place)}/statsLedger`,
  '/workspaces/{w}/stats/clientRecount': (place) => `${workspace(place)}/stats`,
  '/workspaces/{w}/invites/{id}': (place) => `${workspace(place)}/invites`,
  '/workspaces/{w}/invoiceNumbers/{month}': (place) => `${workspace(place)}/invoiceNumbers`,
  '/workspaces/{w}/notices/{id}': (place) => `${workspace(place)}/notices`,
  '/workspaces/{w}/portals/{c}/unheardOf/{id}': (place) => `${portalPath(place)}/unheardOf`,
  '/workspaces/{w}/unheardOf/{id}': (place) => `${workspace(place)}/unheardOf`,
  '/workspaces/{w}/clients/{c}/unheardOf/{id}': (place) => `${clientPath(place)}/unheardOf`,
  '/workspaces/{w}/clients/{c}/activity/{entry}/unheardOf/{id}': (place) => `${entryPath(place)}/unheardOf`,
  '/claimsStates/{uid}': () => 'claimsStates',
  '/accountProofs/{uid}': () => 'accountProofs',
  '/deadLetters/{key}': () => 'deadLetters',
  '/mail/{id}': () => 'mail',
  '/unheardOf/{id}': () => 'unheardOf',
};

export const CLOSED_OPERATIONS: readonly Operation[] = Object.entries(CLOSED).flatMap(
  ([path, collection]): Operation[] => {
    function at(place: Place): string {
      const last = path.split('/').at(-1) ?? '';
      const id = last.startsWith('{') ? place.scene.client : last;
      return `${collection(place)}/${last === '{uid}' ? place.uid : id}`;
    }
    return [
      {
        name: `read ${path}`,
        path,
        method: 'get',
        may: nobody,
        request: (place) => ({ given: { [at(place)]: { name: 'x' } }, request: { get: at(place) } }),
      },
      { name: `list ${path}`, path, method: 'list', may: nobody, request: list(collection, () => ({ limit: 1 })) },
      ...unwritable(path, path, at),
    ];
  },
);

export const COLLECTION_GROUPS: readonly Operation[] = [
  'clients',
  'members',
  'activity',
  'codes',
  'users',
  'projects',
  'workItems',
  'invoices',
  'portals',
  'people',
].map((collectionId) => ({
  name: `list every ${collectionId} of every workspace`,
  path: `/**/${collectionId}`,
  method: 'list',
  may: nobody,
  request: list(
    () => collectionId,
    () => ({ from: [{ collectionId, allDescendants: true }], limit: 1 }),
  ),
}));
