import { clientPath, existing, list, unwritable, workspace, type Operation, type Place } from './operation.ts';
import { whoeverListsAll, whoeverSees } from './oracle.ts';

const CONTACT = '/workspaces/{w}/clients/{c}/contacts/{contact}';

function contactPath(place: Place): string {
  return `${clientPath(place)}/contacts/${place.scene.client}`;
}

const LIVING = {
  where: { fieldFilter: { field: { fieldPath: 'deleted' }, op: 'EQUAL', value: { booleanValue: false } } },
};

export const CONTACT_OPERATIONS: readonly Operation[] = [
  {
    name: 'read a contact',
    path: CONTACT,
    method: 'get',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: { ...existing(place), [contactPath(place)]: { firstName: 'Jane', deleted: false } },
      request: { get: contactPath(place) },
    }),
  },
  {
    name: 'list the contacts of a client',
    path: CONTACT,
    method: 'list',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: existing(place),
      request: { list: `${clientPath(place)}/contacts`, query: LIVING },
    }),
  },
  {
    name: 'list the contacts of a client that is gone',
    path: CONTACT,
    method: 'list',
    may: whoeverListsAll,
    request: list(
      (place) => `${workspace(place)}/clients/nowhere/contacts`,
      () => LIVING,
    ),
  },
  ...unwritable('a contact', CONTACT, contactPath).map((operation) => ({
    ...operation,
    request: (place: Place) => {
      const { given, request } = operation.request(place);
      return { given: { ...given, ...existing(place) }, request };
    },
  })),
];
