import type { Plain, Question } from '@clientele/storage-rules-runtime/conformance/verdict';
import type { Token } from '../rules/emulator/firestore.ts';
import {
  holds,
  nobody,
  whoeverBelongs,
  whoeverListsAll,
  whoeverSees,
  type Judge,
  type Standing,
} from '../rules/matrix/oracle.ts';

type Fields = Readonly<Record<string, Plain>>;

/** One request as facts: what is asked, what lies in the bucket and in Firestore. The interpreter decides it as it is, the emulator after it was laid out. */
export type Facts = {
  method: 'get' | 'list' | 'create' | 'update' | 'delete';
  path: string;
  /** the metadata of the object that lies there */
  stored: Fields | null;
  /** the metadata of the object that would */
  incoming: Fields | null;
  documents: Readonly<Record<string, Fields>>;
};

export type Place = { workspaceId: string; clientId: string; fileId: string; who: Standing; linked: boolean };

export type StorageOperation = { name: string; may: Judge; aboutClient: boolean; facts: (place: Place) => Facts };

export const SIZE = 632;

function uidOf(who: Standing): string {
  return who.token?.uid ?? 'nobody';
}

export function clientOf({ workspaceId, clientId }: Pick<Place, 'workspaceId' | 'clientId'>): string {
  return `workspaces/${workspaceId}/clients/${clientId}`;
}

function invoiceOf(place: Place): string {
  return `${clientOf(place)}/invoices/${place.fileId}.pdf`;
}

function logoOf({ workspaceId, fileId }: Place): string {
  return `workspaces/${workspaceId}/company/logos/${fileId}`;
}

function pathOf(place: Place): string {
  return `${clientOf(place)}/files/${place.fileId}`;
}

/** The member, the client and an announced file. */
function documents(place: Place, file: Fields = {}): Facts['documents'] {
  const { who, linked, workspaceId } = place;
  const member = { status: who.member, permissions: [...who.stored] };
  return {
    ...(who.member !== 'none' && { [`workspaces/${workspaceId}/members/${uidOf(who)}`]: member }),
    [clientOf(place)]: { memberUids: linked ? ['founder', uidOf(who)] : ['founder'] },
    [pathOf(place)]: {
      createdBy: uidOf(who),
      state: 'uploading',
      deleted: false,
      size: SIZE,
      contentType: 'application/pdf',
      ...file,
    },
  };
}

export const CHECKED = { size: SIZE, contentType: 'application/pdf', metadata: { checked: 'a'.repeat(64) } };
export const UNCHECKED = { ...CHECKED, metadata: {} };

/** Opens an object that functions found good. */
function opening(change: Partial<Facts> = {}, at: (place: Place) => string = pathOf) {
  return (place: Place): Facts => ({
    method: 'get',
    path: at(place),
    stored: CHECKED,
    incoming: null,
    documents: documents(place, { state: 'ready' }),
    ...change,
  });
}

/** Sends the content of a file that was announced, with one thing different. */
function sending(change: Partial<Facts> = {}, file: Fields = {}, at: (place: Place) => string = pathOf) {
  return (place: Place): Facts => ({
    method: 'create',
    path: at(place),
    stored: null,
    incoming: UNCHECKED,
    documents: documents(place, file),
    ...change,
  });
}

function without(suffix: (place: Place) => string, from: (place: Place) => Facts) {
  return (place: Place): Facts => {
    const facts = from(place);
    const kept = Object.entries(facts.documents).filter(([path]) => path !== suffix(place));
    return { ...facts, documents: Object.fromEntries(kept) };
  };
}

/** That they see the client was decided when they announced the file. */
function whoeverUpdates(who: Standing): boolean {
  return holds(who, 'clients.update');
}

function shut(name: string, facts: (place: Place) => Facts): StorageOperation {
  return { name, may: nobody, aboutClient: false, facts };
}

function incoming(change: Fields): Partial<Facts> {
  return { incoming: { ...UNCHECKED, ...change } };
}

export const OPEN: readonly StorageOperation[] = [
  { name: 'open a logo of the company', may: whoeverBelongs, aboutClient: false, facts: opening({}, logoOf) },
  { name: 'open a file', may: whoeverSees, aboutClient: true, facts: opening() },
  {
    name: 'open the PDF of an invoice',
    may: whoeverListsAll,
    aboutClient: true,
    facts: opening({ stored: UNCHECKED }, invoiceOf),
  },
  {
    name: 'send a file that one announced',
    may: whoeverUpdates,
    aboutClient: false,
    facts: sending(),
  },
  {
    name: 'send a file and say nothing about it',
    may: whoeverUpdates,
    aboutClient: false,
    facts: sending(incoming({ metadata: null })),
  },
];

/** What nobody may do, whatever they hold: each is an allowed request with one thing changed. */
export const SHUT: readonly StorageOperation[] = [
  shut('open a logo that nobody looked at', opening({ stored: UNCHECKED }, logoOf)),
  shut('send a logo', sending({}, {}, logoOf)),
  shut('send a logo with the mark', sending({ incoming: CHECKED }, {}, logoOf)),
  shut('replace a logo', sending({ stored: CHECKED }, {}, logoOf)),
  shut('change what is known about a logo', opening({ method: 'update', incoming: CHECKED }, logoOf)),
  shut('delete a logo', opening({ method: 'delete' }, logoOf)),
  shut(
    'list the logos',
    opening({ method: 'list', stored: null }, ({ workspaceId }) => `workspaces/${workspaceId}/company/logos`),
  ),
  shut('open what nobody looked at', opening({ stored: UNCHECKED })),
  shut('open a file of a client that is gone', without(clientOf, opening())),
  shut(
    'open what lies below a file',
    opening({}, (place) => `${pathOf(place)}/thumbnail`),
  ),
  shut(
    'open what lies beside the files',
    opening({}, (place) => `${clientOf(place)}/other/${place.fileId}`),
  ),
  shut(
    'open what lies at the root',
    opening({}, (place) => place.fileId),
  ),
  shut(
    'list the files of a client',
    opening({ method: 'list', stored: null }, (place) => `${clientOf(place)}/files`),
  ),
  shut('list a file', opening({ method: 'list', stored: null })),
  shut(
    'list the bucket',
    opening({ method: 'list', stored: null }, () => 'workspaces'),
  ),
  shut(
    'list the invoices of a client',
    opening({ method: 'list', stored: null }, (place) => `${clientOf(place)}/invoices`),
  ),
  shut('change what is known about an invoice', opening({ method: 'update', incoming: CHECKED }, invoiceOf)),
  shut('delete an invoice', opening({ method: 'delete' }, invoiceOf)),
  shut('send an invoice', sending({}, {}, invoiceOf)),
  shut('change what is known about a file', opening({ method: 'update', incoming: CHECKED })),
  shut('delete a file', opening({ method: 'delete' })),
  shut('send another size', sending(incoming({ size: SIZE + 1 }))),
  shut('send nothing', sending(incoming({ size: 0 }))),
  shut('send another type', sending(incoming({ contentType: 'text/html' }))),
  shut('send no type', sending(incoming({ contentType: 'application/octet-stream' }))),
  shut('send the mark along', sending(incoming({ metadata: { checked: 'a'.repeat(64) } }))),
  shut('send a file that is there already', sending({ stored: CHECKED })),
  shut('send a file that is there and was not looked at', sending({ stored: UNCHECKED })),
  shut('send what nobody announced', without(pathOf, sending())),
  shut('send what somebody else announced', sending({}, { createdBy: 'founder' })),
  shut('send what is ready', sending({}, { state: 'ready' })),
  shut('send what was refused', sending({}, { state: 'refused' })),
  shut('send what was cancelled', sending({}, { deleted: true })),
  shut(
    'send below a file',
    sending({}, {}, (place) => `${pathOf(place)}/contract.pdf`),
  ),
  shut(
    'send to a path of its own',
    sending({}, {}, (place) => `${clientOf(place)}/contract.pdf`),
  ),
  shut(
    'send to another client',
    sending({}, {}, (place) => pathOf({ ...place, clientId: `${place.clientId}-other` })),
  ),
  shut(
    'send to another workspace',
    sending({}, {}, (place) => pathOf({ ...place, workspaceId: 'rival' })),
  ),
  shut(
    'send to the root',
    sending({}, {}, () => 'contract.pdf'),
  ),
];

export function questionOf({ method, path, stored, incoming: sent, documents: known }: Facts, token: Token): Question {
  return {
    method,
    name: path,
    auth: token === null ? null : { uid: token.uid, token: token.claims as Plain },
    resource: stored,
    incoming: sent,
    documents: known,
  };
}
