import { list, unwritable, workspace, type Operation, type Place } from './operation.ts';
import { nobody, whoeverBelongs, whoeverManagesTheWorkspace } from './oracle.ts';

const COMPANY = '/workspaces/{w}/company/details';
const HISTORY = '/workspaces/{w}/history/{entry}';

function companyPath(place: Place): string {
  return `${workspace(place)}/company/details`;
}

function historyPath(place: Place): string {
  return `${workspace(place)}/history/company-${place.scene.number}`;
}

const DETAILS = { legalName: 'Lindgren Inspection LLC', version: 1 };

export const WORKSPACE_OPERATIONS: readonly Operation[] = [
  {
    name: "read the company's details",
    path: COMPANY,
    method: 'get',
    may: whoeverBelongs,
    request: (place) => ({ given: { [companyPath(place)]: DETAILS }, request: { get: companyPath(place) } }),
  },
  {
    name: 'list what is known about the company',
    path: COMPANY,
    method: 'list',
    may: nobody,
    request: list(
      (place) => `${workspace(place)}/company`,
      () => ({ limit: 1 }),
    ),
  },
  ...unwritable("the company's details", COMPANY, companyPath),
  {
    name: 'read an entry of the workspace history',
    path: HISTORY,
    method: 'get',
    may: whoeverManagesTheWorkspace,
    request: (place) => ({
      given: { [historyPath(place)]: { kind: 'company.changed', actorUid: 'founder' } },
      request: { get: historyPath(place) },
    }),
  },
  {
    name: 'list the workspace history',
    path: HISTORY,
    method: 'list',
    may: whoeverManagesTheWorkspace,
    request: list(
      (place) => `${workspace(place)}/history`,
      () => ({ limit: 1 }),
    ),
  },
  ...unwritable('an entry of the workspace history', HISTORY, historyPath),
];
