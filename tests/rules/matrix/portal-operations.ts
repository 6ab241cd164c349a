import type { Documents } from '../cases/scene.ts';
import { existing, list, portalPath, unwritable, workspace, type Operation, type Place } from './operation.ts';
import { nobody, whoeverIsSignedIn, whoeverPreviewsThePortal } from './oracle.ts';

const PORTAL = '/workspaces/{w}/portals/{c}';
const PERSON = `${PORTAL}/people/{person}`;
const PROJECTED = ['projects', 'workItems', 'pending', 'invoices', 'files'] as const;

function personPath(place: Place): string {
  return `${portalPath(place)}/people/somebody`;
}

/** The client and one document of its portal. */
function around(place: Place, path: string): Documents {
  return { ...existing(place), [path]: { name: 'x', status: 'active', scopes: [] } };
}

function reading(name: string, path: string, at: (place: Place) => string): Operation {
  return {
    name: `preview ${name}`,
    path,
    method: 'get',
    may: whoeverPreviewsThePortal,
    aboutClient: true,
    request: (place) => ({ given: around(place, at(place)), request: { get: at(place) } }),
  };
}

function listing(name: string, path: string, collection: string): Operation {
  return {
    name: `preview the list of ${name}`,
    path,
    method: 'list',
    may: whoeverPreviewsThePortal,
    aboutClient: true,
    request: (place) => ({
      given: existing(place),
      request: { list: `${portalPath(place)}/${collection}`, query: { limit: 5 } },
    }),
  };
}

/** Staff look into the portal of a client. What its own people may see is told in cases/portal.ts. */
export const PORTAL_OPERATIONS: readonly Operation[] = [
  reading('a portal', PORTAL, portalPath),
  {
    name: 'list portals',
    path: PORTAL,
    method: 'list',
    may: nobody,
    request: list(
      (place) => `${workspace(place)}/portals`,
      () => ({ limit: 1 }),
    ),
  },
  ...unwritable('a portal', PORTAL, portalPath),
  reading('the access of another to a portal', PERSON, personPath),
  {
    name: 'read the own access to a portal',
    path: PERSON,
    method: 'get',
    may: whoeverIsSignedIn,
    request: (place) => ({ request: { get: `${portalPath(place)}/people/${place.uid}` } }),
  },
  listing('people of a portal', PERSON, 'people'),
  ...unwritable('an access to a portal', PERSON, personPath),
  {
    name: 'let oneself into a portal',
    path: PERSON,
    method: 'create',
    may: nobody,
    request: (place) => ({
      request: {
        commit: [
          {
            set: `${portalPath(place)}/people/${place.uid}`,
            data: { status: 'active', scopes: ['invoices', 'projects', 'workItems', 'documents'] },
          },
        ],
      },
    }),
  },
  ...PROJECTED.flatMap((collection): Operation[] => {
    const path = `${PORTAL}/${collection}/{projected}`;
    function at(place: Place): string {
      return `${portalPath(place)}/${collection}/one`;
    }
    return [
      reading(`one of ${collection} in a portal`, path, at),
      listing(`${collection} in a portal`, path, collection),
      ...unwritable(`one of ${collection} in a portal`, path, at),
    ];
  }),
];
