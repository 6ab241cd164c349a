import * as z from 'zod';
import { CALENDAR_DATE, DIRECTION_MARKS, FILE_ID, FILE_NAME, SHA_256 } from './formats.ts';
import { FILE_CONTENT_TYPES, FILE_SIZE_LIMIT } from './file-types.ts';
import { paths } from './paths.ts';
import { instantSchema, stampsSchema } from './stamps.ts';
import type { Subject } from './subject.ts';
import { line, lines, pattern, problem } from './text.ts';

export const FILE_CATEGORIES = [
  'contract',
  'certificate',
  'insurance',
  'report',
  'invoice',
  'correspondence',
  'other',
] as const;
export type FileCategory = (typeof FILE_CATEGORIES)[number];

/** `portal`: shared with the client's own people. */
export const FILE_VISIBILITIES = ['internal', 'portal'] as const;
export type FileVisibility = (typeof FILE_VISIBILITIES)[number];

/** `uploading` until the content arrived and was looked at, then `ready` or `refused`. Only functions move it. */
export const FILE_STATES = ['uploading', 'ready', 'refused'] as const;
export type FileState = (typeof FILE_STATES)[number];

/**
 * Why the content of an upload was refused: `wrong_content` is not what the type says, `active_content` could run (markup, scripts, macros,
 * programs, embedded objects, templates from elsewhere), `ambiguous_content` is two formats in one, `concealed_content` is encrypted or packed
 * so that nobody can tell, `damaged` cannot be read to its end, `wrong_size` is not the announced size.
 */
export const FILE_REFUSALS = [
  'empty',
  'wrong_size',
  'wrong_content',
  'active_content',
  'ambiguous_content',
  'concealed_content',
  'damaged',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

export const FILE_NAME_LIMIT = 180;

/** What a person may type about a file. The name is for people: where the content is stored never contains it. */
export const fileInputSchema = z.strictObject({
  name: line(FILE_NAME_LIMIT, 1)
    .refine((value) => !DIRECTION_MARKS.test(value), problem('direction_marks'))
    .refine((value) => value === '' || FILE_NAME.test(value), problem('not_a_file_name')),
  category: z.enum(FILE_CATEGORIES),
  visibility: z.enum(FILE_VISIBILITIES),
  /** the last day on which the document holds; blank: it does not expire */
  expiresOn: pattern(10, CALENDAR_DATE, 'not_a_date'),
  note: lines(2000),
});
export type FileInput = z.infer<typeof fileInputSchema>;

export const FILE_INPUT_KEYS = Object.keys(fileInputSchema.shape) as readonly (keyof FileInput)[];

/** What an upload announces: fixed from then on. */
const announcedShape = {
  size: z.int().min(1).max(FILE_SIZE_LIMIT),
  contentType: z.enum(FILE_CONTENT_TYPES),
  /** The first version's own id; a later version carries that of the file it replaces. */
  seriesId: z.string().regex(FILE_ID),
};

export const FILE_ANNOUNCED_KEYS = Object.keys(announcedShape) as readonly (keyof typeof announcedShape)[];

/** What only functions write, once the content arrived. Blank in a new document: BLANK_FINDINGS. */
const findingsShape = {
  state: z.enum(FILE_STATES),
  /** blank unless refused */
  refusal: z.enum(['', ...FILE_REFUSALS]),
  /** of the content, in hexadecimal; blank until ready */
  sha256: z.union([z.literal(''), z.string().regex(SHA_256)]),
  /** counts within the series, from 1; 0 until ready */
  versionNumber: z.int().min(0),
};

export const BLANK_FINDINGS = { state: 'uploading', refusal: '', sha256: '', versionNumber: 0 } as const;

/** The stored document. The trash is `deleted`, as with clients; an upload that was cancelled is put there as well and vanishes soon. */
export const fileSchema = z.object({
  ...fileInputSchema.shape,
  ...announcedShape,
  ...findingsShape,
  deleted: z.boolean(),
  deletedAt: instantSchema.nullable(),
  deletedBy: z.string().max(128),
  ...stampsSchema.shape,
});
export type FileFields = z.infer<typeof fileSchema>;
export type ClientFile = FileFields & { id: string };

/** Whether the client's own people can see it in the portal. */
export function isShared({
  state,
  visibility,
  deleted,
}: Pick<FileFields, 'state' | 'visibility' | 'deleted'>): boolean {
  return state === 'ready' && visibility === 'portal' && !deleted;
}

export const BLANK_FILE: FileInput = { name: '', category: 'other', visibility: 'internal', expiresOn: '', note: '' };

/** An upload exists for the timeline once its content was found good; what it took until then is nobody's history. */
export const fileSubject: Subject<FileFields> = {
  noun: 'file',
  collection: paths.files,
  schema: fileSchema,
  fields: FILE_INPUT_KEYS,
  permission: 'clients.update',
  nameOf: ({ name }) => name,
  isRecorded: ({ state }) => state === 'ready',
};
