import {
  BLANK_FILE,
  BLANK_FINDINGS,
  FILE_CATEGORIES,
  FILE_NAME_LIMIT,
  FILE_VISIBILITIES,
} from '@clientele/domain/client-file';
import { FILE_CONTENT_TYPES, FILE_SIZE_LIMIT } from '@clientele/domain/file-types';
import { paths } from '@clientele/domain/paths';
import { SERVER_TIME, type Data } from '../emulator/values.ts';
import { FORGED_STAMPS } from './client-fields.ts';
import {
  editor,
  EDITOR,
  newStamps,
  PAST,
  stamps,
  STORED_STAMPS,
  storedClient,
  trashedClient,
  type Scene,
} from './scene.ts';
import {
  type ClientWrite,
  family,
  type Home,
  leavingOut,
  onClientWith,
  same,
  saying,
  type Situation,
  variant,
  type Variation,
  writing,
} from './situation.ts';

/** An id as Firestore makes it: twenty letters and digits. */
export function fileId({ number }: Scene): string {
  return `file${String(number).padStart(16, '0')}`;
}

export function filePath(scene: Scene, id = fileId(scene)): string {
  return paths.file(scene.workspace, scene.client, id);
}

/** A file as the editor may announce it. */
export function newFile(scene: Scene): Data {
  return {
    ...BLANK_FILE,
    name: 'Contract (final) – Acme & Söhne.pdf',
    size: 1000,
    contentType: 'application/pdf',
    seriesId: fileId(scene),
    ...BLANK_FINDINGS,
    deleted: false,
    deletedAt: null,
    deletedBy: '',
    ...newStamps(EDITOR),
  };
}

/** The same, found good long ago. */
export function storedFile(scene: Scene): Data {
  return {
    ...newFile(scene),
    state: 'ready',
    sha256: 'a'.repeat(64),
    versionNumber: 1,
    ...STORED_STAMPS,
  };
}

function trashedFile(scene: Scene): Data {
  return { ...storedFile(scene), deleted: true, deletedAt: PAST, deletedBy: 'founder' };
}

type Values = { good: readonly unknown[]; bad: readonly unknown[] };

const NO_LINE: readonly unknown[] = [null, 5, ['x'], 'a\nb', 'a\tb', 'a\u0000b', ' ab', 'ab ', 'a  b', 'a\u00A0b'];
const DIRECTIONS = ['\u061C', '\u200E', '\u200F', '\u202A', '\u202E', '\u2066', '\u2069'];

/** For every key that a person types: values that must pass and values that must not. */
const TYPED: Readonly<Record<string, Values>> = {
  name: {
    good: [
      'a',
      '.htaccess',
      '契約書.docx',
      'عقد.pdf',
      '👩‍👩‍👧.png',
      'x'.repeat(FILE_NAME_LIMIT),
      '🙂'.repeat(FILE_NAME_LIMIT),
    ],
    bad: [
      ...NO_LINE,
      '',
      '.',
      '..',
      '. .',
      '../x.pdf',
      'a/b.pdf',
      '/x',
      'x/',
      'a\\b.pdf',
      'x\\',
      'x'.repeat(FILE_NAME_LIMIT + 1),
      '🙂'.repeat(FILE_NAME_LIMIT + 1),
      ...DIRECTIONS.flatMap((mark) => [`${mark}x.pdf`, `x${mark}.pdf`]),
    ],
  },
  category: { good: FILE_CATEGORIES, bad: [...NO_LINE, '', 'Contract', 'secret', 'contractother'] },
  visibility: { good: FILE_VISIBILITIES, bad: [...NO_LINE, '', 'public', 'internalportal'] },
  expiresOn: {
    good: ['', '2026-03-14', '2024-02-29', '2199-12-31'],
    bad: [...NO_LINE, '2025-02-29', '2026-13-01', '14.03.2026', '2026-3-14', '1899-12-31', '2200-01-01', '2026-03-14T'],
  },
  note: {
    good: ['', 'a\nb', 'x'.repeat(2000), '🙂'.repeat(2000)],
    bad: [null, 5, ['x'], 'x'.repeat(2001), 'a\u0000b', 'a\r\nb', 'a\tb', ' a', 'a  b', 'a\n'],
  },
};

/** For every key that an upload announces. */
const ANNOUNCED: Readonly<Record<string, Values>> = {
  size: { good: [1, FILE_SIZE_LIMIT], bad: [0, -1, FILE_SIZE_LIMIT + 1, 1.5, '1', null, true] },
  contentType: {
    good: FILE_CONTENT_TYPES,
    bad: ['text/html', 'image/svg+xml', 'image/gif', 'application/PDF', 'text/csv; charset=utf-8', '', null, 5],
  },
  seriesId: { good: ['first'], bad: ['nowhere', '', '../x', null, 5] },
  state: { good: [], bad: ['ready', 'refused', '', null] },
  refusal: { good: [], bad: ['empty', null] },
  sha256: { good: [], bad: ['a'.repeat(64), null] },
  versionNumber: { good: [], bad: [1, null, '0'] },
  deleted: { good: [], bad: [true, null, 'false'] },
  deletedAt: { good: [], bad: [PAST, SERVER_TIME, ''] },
  deletedBy: { good: [], bad: [EDITOR, null] },
};

function short(value: unknown): string {
  if (typeof value === 'symbol') return 'the time of the server';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 40)}… (${text.length})` : text;
}

function each(values: Readonly<Record<string, Values>>, which: keyof Values): Record<string, Variation> {
  const rows = Object.entries(values).flatMap(([key, of]) => of[which].map((value) => [key, value] as const));
  return Object.fromEntries(rows.map(([key, value]) => [`${key} ${short(value)}`, writing({ [key]: value })]));
}

/** Where a file lies: at a client like this, in which the series "first" has begun. */
function homeAt(client: (scene: Scene) => Data): Home {
  return {
    path: filePath,
    around: (scene) => ({
      [paths.client(scene.workspace, scene.client)]: client(scene),
      [filePath(scene, 'first')]: storedFile(scene),
    }),
  };
}

function ofOthers(scene: Scene): Data {
  return { ...storedClient(scene), memberUids: ['founder'] };
}

/** An allowed write of a file and its neighbours; a client in the Trash or of others refuses each. */
function fileFamily(...[name, base, neighbours]: Parameters<typeof family>): Situation[] {
  return [
    ...family(name, base, neighbours, homeAt(storedClient)),
    variant(`${name}: of a client in the Trash`, false, base, same, homeAt(trashedClient)),
    variant(`${name}: of a client of others`, false, base, same, homeAt(ofOthers)),
  ];
}

function announcing(scene: Scene): ClientWrite {
  return { token: editor(scene), before: null, after: newFile(scene), also: [], given: {} };
}

function changing(before: (scene: Scene) => Data, change: Data) {
  return (scene: Scene): ClientWrite => {
    const stored = before(scene);
    return {
      token: editor(scene),
      before: stored,
      after: { ...stored, ...change, ...stamps(stored) },
      also: [],
      given: {},
    };
  };
}

const RENAMED = {
  name: 'Contract 2026',
  category: 'contract',
  visibility: 'portal',
  expiresOn: '2027-01-01',
  note: 'x',
};

/** What no edit may touch, tried together with an edit that is allowed. */
const FIXED: Record<string, Variation> = {
  'with another size': writing({ size: 999 }),
  'with another type': writing({ contentType: 'image/png' }),
  'with another series': writing({ seriesId: 'first' }),
  'with another state': writing({ state: 'uploading' }),
  'with a refusal': writing({ refusal: 'empty' }),
  'with another hash': writing({ sha256: 'b'.repeat(64) }),
  'with another number': writing({ versionNumber: 2 }),
  'with another creator': writing({ createdBy: EDITOR }),
  'with another time of creation': writing({ createdAt: SERVER_TIME }),
  'with a key of its own': writing({ isAdmin: true }),
};

const NOT_READY = { uploading: BLANK_FINDINGS, refused: { ...BLANK_FINDINGS, state: 'refused', refusal: 'damaged' } };

const TRASHING = { deleted: true, deletedAt: SERVER_TIME, deletedBy: EDITOR };
const RESTORING = { deleted: false, deletedAt: null, deletedBy: '' };

export function fileSituations(): Situation[] {
  const odd = ['a b', 'ü', 'x'.repeat(21), `${'x'.repeat(19)}-`].map((id): Situation => ({
    name: `announce a file: under the id ${id}`,
    allowed: false,
    attempt: (scene) => ({
      token: editor(scene),
      given: { [paths.client(scene.workspace, scene.client)]: storedClient(scene) },
      request: { commit: [{ set: filePath(scene, id), data: { ...newFile(scene), seriesId: id } }] },
    }),
  }));
  return [
    ...fileFamily('announce a file', announcing, {
      allowed: { ...each(TYPED, 'good'), ...each(ANNOUNCED, 'good') },
      refused: {
        ...each(TYPED, 'bad'),
        ...each(ANNOUNCED, 'bad'),
        ...FORGED_STAMPS,
        'as a second version': writing({ version: 2 }),
        'in the name of someone else': writing({ createdBy: 'founder' }),
        'without its note': leavingOut('note'),
        'without its size': leavingOut('size'),
        'with a key of its own': writing({ isAdmin: true }),
      },
    }),
    ...odd,
    ...fileFamily('edit a file', changing(storedFile, RENAMED), {
      allowed: each(TYPED, 'good'),
      refused: {
        ...each(TYPED, 'bad'),
        ...FIXED,
        ...FORGED_STAMPS,
        'while it is uploading': onClientWith(NOT_READY.uploading),
        'that was refused': onClientWith(NOT_READY.refused),
        'in the trash': onClientWith({ deleted: true, deletedAt: PAST, deletedBy: 'founder' }),
        'together with the trash': writing(TRASHING),
      },
    }),
    ...fileFamily('trash a file', changing(storedFile, TRASHING), {
      allowed: {
        'while it is uploading': onClientWith(NOT_READY.uploading),
        'that was refused': onClientWith(NOT_READY.refused),
      },
      refused: {
        ...FIXED,
        ...FORGED_STAMPS,
        'in the name of someone else': writing({ deletedBy: 'founder' }),
        'by the own clock': writing({ deletedAt: new Date() }),
        'together with an edit': writing({ name: 'Other.pdf' }),
      },
    }),
    ...fileFamily('restore a file', changing(trashedFile, RESTORING), {
      allowed: { 'with a reason': saying({ reason: 'Came back' }) },
      refused: {
        ...FIXED,
        ...FORGED_STAMPS,
        'that was never ready': onClientWith(NOT_READY.uploading),
        'that was refused': onClientWith(NOT_READY.refused),
        'with the time kept': writing({ deletedAt: PAST }),
        'with the name kept': writing({ deletedBy: 'founder' }),
        'together with an edit': writing({ name: 'Other.pdf' }),
      },
    }),
  ];
}
