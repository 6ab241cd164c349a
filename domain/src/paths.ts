import { DOCUMENT_ID } from './formats.ts';

/** Every Firestore path, once. Segments are joined here and nowhere else; collections end in a plural, documents take an id. */
function under(...segments: readonly string[]): string {
  for (const segment of segments) {
    if (segment === '' || segment.includes('/')) throw new Error(`Not a path segment: ${JSON.stringify(segment)}`);
  }
  return segments.join('/');
}

function ofClient(workspaceId: string, clientId: string, ...segments: readonly string[]): string {
  return under('workspaces', workspaceId, 'clients', clientId, ...segments);
}

export const paths = {
  workspaces: () => 'workspaces',
  workspace: (workspaceId: string) => under('workspaces', workspaceId),
  /** the details that stand on invoices; one document, named "details" */
  company: (workspaceId: string) => under('workspaces', workspaceId, 'company', 'details'),
  workspaceHistory: (workspaceId: string) => under('workspaces', workspaceId, 'history'),
  workspaceHistoryEntry: (workspaceId: string, id: string) => under('workspaces', workspaceId, 'history', id),
  members: (workspaceId: string) => under('workspaces', workspaceId, 'members'),
  member: (workspaceId: string, uid: string) => under('workspaces', workspaceId, 'members', uid),
  codes: (workspaceId: string) => under('workspaces', workspaceId, 'codes'),
  code: (workspaceId: string, code: string) => under('workspaces', workspaceId, 'codes', code),
  clients: (workspaceId: string) => under('workspaces', workspaceId, 'clients'),
  client: (workspaceId: string, clientId: string) => under('workspaces', workspaceId, 'clients', clientId),
  activity: (workspaceId: string, clientId: string) =>
    under('workspaces', workspaceId, 'clients', clientId, 'activity'),
  activityEntry: (workspaceId: string, clientId: string, entryId: string) =>
    under('workspaces', workspaceId, 'clients', clientId, 'activity', entryId),
  contacts: (workspaceId: string, clientId: string) => ofClient(workspaceId, clientId, 'contacts'),
  contact: (workspaceId: string, clientId: string, id: string) => ofClient(workspaceId, clientId, 'contacts', id),
  rates: (workspaceId: string, clientId: string) => ofClient(workspaceId, clientId, 'rates'),
  rate: (workspaceId: string, clientId: string, id: string) => ofClient(workspaceId, clientId, 'rates', id),
  assignments: (workspaceId: string, clientId: string) => ofClient(workspaceId, clientId, 'compliance'),
  assignment: (workspaceId: string, clientId: string, standardId: string) =>
    ofClient(workspaceId, clientId, 'compliance', standardId),
  files: (workspaceId: string, clientId: string) => ofClient(workspaceId, clientId, 'files'),
  file: (workspaceId: string, clientId: string, id: string) => ofClient(workspaceId, clientId, 'files', id),
  clientSettings: (workspaceId: string, clientId: string) => ofClient(workspaceId, clientId, 'settings'),
  clientSettingsGroup: (workspaceId: string, clientId: string, group: string) =>
    ofClient(workspaceId, clientId, 'settings', group),
  positions: (workspaceId: string) => under('workspaces', workspaceId, 'positions'),
  position: (workspaceId: string, id: string) => under('workspaces', workspaceId, 'positions', id),
  standards: (workspaceId: string) => under('workspaces', workspaceId, 'standards'),
  standard: (workspaceId: string, id: string) => under('workspaces', workspaceId, 'standards', id),
  workspaceSettings: (workspaceId: string) => under('workspaces', workspaceId, 'settings'),
  workspaceSettingsGroup: (workspaceId: string, group: string) => under('workspaces', workspaceId, 'settings', group),
  accesses: (workspaceId: string, clientId: string) => ofClient(workspaceId, clientId, 'access'),
  access: (workspaceId: string, clientId: string, contactId: string) =>
    ofClient(workspaceId, clientId, 'access', contactId),
  projects: (workspaceId: string) => under('workspaces', workspaceId, 'projects'),
  project: (workspaceId: string, id: string) => under('workspaces', workspaceId, 'projects', id),
  workItems: (workspaceId: string) => under('workspaces', workspaceId, 'workItems'),
  workItem: (workspaceId: string, id: string) => under('workspaces', workspaceId, 'workItems', id),
  invoices: (workspaceId: string) => under('workspaces', workspaceId, 'invoices'),
  invoice: (workspaceId: string, id: string) => under('workspaces', workspaceId, 'invoices', id),
  /** counts the invoices of one month: "2026-11" */
  invoiceNumbers: (workspaceId: string, month: string) => under('workspaces', workspaceId, 'invoiceNumbers', month),
  notices: (workspaceId: string) => under('workspaces', workspaceId, 'notices'),
  notice: (workspaceId: string, id: string) => under('workspaces', workspaceId, 'notices', id),
  invites: (workspaceId: string) => under('workspaces', workspaceId, 'invites'),
  invitedMembers: (workspaceId: string) => under('workspaces', workspaceId, 'invitedMembers'),
  invitedMember: (workspaceId: string, id: string) => under('workspaces', workspaceId, 'invitedMembers', id),
  invite: (workspaceId: string, id: string) => under('workspaces', workspaceId, 'invites', id),
  portal: (workspaceId: string, clientId: string) => under('workspaces', workspaceId, 'portals', clientId),
  portalPeople: (workspaceId: string, clientId: string) =>
    under('workspaces', workspaceId, 'portals', clientId, 'people'),
  portalPerson: (workspaceId: string, clientId: string, uid: string) =>
    under('workspaces', workspaceId, 'portals', clientId, 'people', uid),
  portalProjects: (workspaceId: string, clientId: string) =>
    under('workspaces', workspaceId, 'portals', clientId, 'projects'),
  portalWorkItems: (workspaceId: string, clientId: string) =>
    under('workspaces', workspaceId, 'portals', clientId, 'workItems'),
  portalInvoices: (workspaceId: string, clientId: string) =>
    under('workspaces', workspaceId, 'portals', clientId, 'invoices'),
  portalPending: (workspaceId: string, clientId: string) =>
    under('workspaces', workspaceId, 'portals', clientId, 'pending'),
  portalFiles: (workspaceId: string, clientId: string) =>
    under('workspaces', workspaceId, 'portals', clientId, 'files'),
  mail: () => 'mail',
  mailDocument: (id: string) => under('mail', id),
  clientStats: (workspaceId: string) => under('workspaces', workspaceId, 'stats', 'clients'),
  clientRecount: (workspaceId: string) => under('workspaces', workspaceId, 'stats', 'clientRecount'),
  statsLedger: (workspaceId: string) => under('workspaces', workspaceId, 'statsLedger'),
  statsLedgerEntry: (workspaceId: string, clientId: string) =>
    under('workspaces', workspaceId, 'statsLedger', clientId),
  user: (uid: string) => under('users', uid),
  claimsState: (uid: string) => under('claimsStates', uid),
  accountProof: (uid: string) => under('accountProofs', uid),
  deadLetters: () => 'deadLetters',
  deadLetter: (eventKey: string) => under('deadLetters', eventKey),
} as const;

/** The timeline entry of version N of a document: deterministic, so that a redelivered event changes nothing. */
export function activityEntryId(documentId: string, version: number): string {
  return `${documentId}_${version}`;
}

/** Where the content of files lies in the bucket. Generated ids only: no name that a person chose is ever part of it. */
export const objectPaths = {
  /** a company's logo; a new one gets a new id */
  logo: (workspaceId: string, id: string) => `workspaces/${workspaceId}/company/logos/${id}`,
  /** the prefix of all files of a client */
  files: (workspaceId: string, clientId: string) => `${paths.files(workspaceId, clientId)}/`,
  file: (workspaceId: string, clientId: string, id: string) => paths.file(workspaceId, clientId, id),
  /** the prefix of all invoices of a client */
  invoices: (workspaceId: string, clientId: string) => `workspaces/${workspaceId}/clients/${clientId}/invoices/`,
  /** the PDF of an issued invoice, made by a function */
  invoice: (workspaceId: string, clientId: string, id: string) =>
    `workspaces/${workspaceId}/clients/${clientId}/invoices/${id}.pdf`,
} as const;

/** Which file's content lies at a path of the bucket; null where no content of a file may lie. */
export function fileOfObject(path: string): { workspaceId: string; clientId: string; id: string } | null {
  const [, workspaceId, clientId, id] = /^workspaces\/([^/]+)\/clients\/([^/]+)\/files\/([^/]+)$/.exec(path) ?? [];
  if (workspaceId === undefined || clientId === undefined || id === undefined) return null;
  return [workspaceId, clientId, id].every((each) => DOCUMENT_ID.test(each)) ? { workspaceId, clientId, id } : null;
}

/** Which invoice's PDF lies at a path of the bucket, where functions alone write; null where none may lie. */
export function invoiceOfObject(path: string): { workspaceId: string; clientId: string; id: string } | null {
  const [, workspaceId, clientId, id] =
    /^workspaces\/([^/]+)\/clients\/([^/]+)\/invoices\/([^/]+)\.pdf$/.exec(path) ?? [];
  if (workspaceId === undefined || clientId === undefined || id === undefined) return null;
  return [workspaceId, clientId, id].every((each) => DOCUMENT_ID.test(each)) ? { workspaceId, clientId, id } : null;
}

/** Which logo lies at a path of the bucket, where functions alone write; null where none may lie. */
export function logoOfObject(path: string): { workspaceId: string; id: string } | null {
  const [, workspaceId, id] = /^workspaces\/([^/]+)\/company\/logos\/([^/]+)$/.exec(path) ?? [];
  if (workspaceId === undefined || id === undefined) return null;
  return [workspaceId, id].every((each) => DOCUMENT_ID.test(each)) ? { workspaceId, id } : null;
}
