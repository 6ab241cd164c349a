import { clientPath, existing, list, unwritable, workspace, type Operation, type Place } from './operation.ts';
import { whoeverListsAll, whoeverSees } from './oracle.ts';

const COMPLIANCE = '/workspaces/{w}/clients/{c}/compliance/{standard}';

function assignmentPath(place: Place): string {
  return `${clientPath(place)}/compliance/wc`;
}

export const COMPLIANCE_OPERATIONS: readonly Operation[] = [
  {
    name: 'read an assigned standard',
    path: COMPLIANCE,
    method: 'get',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: { ...existing(place), [assignmentPath(place)]: { requiredFrom: '2026-01-01' } },
      request: { get: assignmentPath(place) },
    }),
  },
  {
    name: "list a client's standards",
    path: COMPLIANCE,
    method: 'list',
    may: whoeverSees,
    aboutClient: true,
    request: (place) => ({
      given: existing(place),
      request: { list: `${clientPath(place)}/compliance`, query: { limit: 1 } },
    }),
  },
  {
    name: 'list the standards of a client that is gone',
    path: COMPLIANCE,
    method: 'list',
    may: whoeverListsAll,
    request: list(
      (place) => `${workspace(place)}/clients/nowhere/compliance`,
      () => ({ limit: 1 }),
    ),
  },
  ...unwritable('an assigned standard', COMPLIANCE, assignmentPath).map((operation) => ({
    ...operation,
    request: (place: Place) => {
      const { given, request } = operation.request(place);
      return { given: { ...given, ...existing(place) }, request };
    },
  })),
];
