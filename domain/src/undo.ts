import * as z from 'zod';
import { isAboutSubject, type ActivityFields } from './activity.ts';
import { sameValue, type Changes } from './change.ts';
import { CLIENT_INPUT_KEYS, clientInputSchema, type ClientFields } from './client.ts';
import { clientPlaceSchema } from './client-place.ts';
import { DOCUMENT_ID } from './formats.ts';
import { can, type Permission, type PermissionSet } from './permissions.ts';
import type { Subject, SubjectFields } from './subject.ts';
import { nounOf } from './subject-kinds.ts';
import { SUBJECTS } from './subjects.ts';

/** Callable `undoChange`: takes back what one timeline entry tells. */
export const undoChangeInputSchema = z.strictObject({
  ...clientPlaceSchema.shape,
  entryId: z.string().regex(DOCUMENT_ID),
});
export type UndoChangeInput = z.infer<typeof undoChangeInputSchema>;
/** The version that the undone document has now: of the client, or of what hangs on it. */
export type UndoChangeResult = { version: number };

/** Why a change cannot be undone now. */
export const UNDO_REFUSALS = [
  'superseded',
  'record_deleted',
  'not_permitted',
  'nothing_to_restore',
  'invoices_issued',
] as const;
export type UndoRefusal = (typeof UNDO_REFUSALS)[number];

/** `bring_back` and `remove` put out of and into the Trash, and restore the values that the change touched besides. */
type UndoAction = 'restore_values' | 'bring_back' | 'remove';

export type UndoVerdict =
  /** `fields` are whole values to write, by the names of the document's fields; `deleted` among them where that changes */
  | { ok: true; action: UndoAction; fields: Readonly<Record<string, unknown>> }
  /** `field` is what a later change has changed again: "phone", "addresses.a1" */
  | { ok: false; why: UndoRefusal; field?: string; permission?: Permission };

/** The documents as they are now. `subject` is the one that the entry is about, null when there is none. */
type UndoScene = { client: ClientFields; subject: SubjectFields | null };

type Values = Readonly<Record<string, unknown>>;

/** The noun of an entry and the document that it tells about; null for the client's own entries and for notes. */
export function undoneSubject(entry: ActivityFields): { subject: Subject<SubjectFields>; id: string } | null {
  return isAboutSubject(entry) ? { subject: SUBJECTS[nounOf(entry.kind)], id: entry.subjectId } : null;
}

/**
 * Judges whether a timeline entry can be undone. The button and the write both ask here, so that they never disagree; what spans several
 * documents (a code that somebody else took, rates that would overlap) is judged by the write alone.
 */
export function judgeUndo(entry: ActivityFields, scene: UndoScene, held: PermissionSet): UndoVerdict {
  const about = undoneSubject(entry);
  if (about !== null) return judgeSubject(about.subject, entry, scene, held);
  if (entry.kind === 'client.deleted' || entry.kind === 'client.restored')
    return judgeTrash(entry.kind === 'client.deleted', scene.client, held);
  if (entry.kind !== 'client.updated' && entry.kind !== 'client.status_changed') return refuse('nothing_to_restore');
  if (!can(held, 'clients.update')) return { ...refuse('not_permitted'), permission: 'clients.update' };
  if (scene.client.deleted) return refuse('record_deleted');
  const verdict = judgeValues(entry.changes, scene.client, fitsClient);
  const movesCode = verdict.ok && 'code' in verdict.fields;
  return movesCode && scene.client.issuedInvoices > 0 ? { ...refuse('invoices_issued'), field: 'code' } : verdict;
}

function judgeTrash(wasDeleted: boolean, { deleted, issuedInvoices }: ClientFields, held: PermissionSet): UndoVerdict {
  if (!can(held, 'clients.delete')) return { ...refuse('not_permitted'), permission: 'clients.delete' };
  if (deleted !== wasDeleted) return refuse(deleted ? 'record_deleted' : 'superseded');
  if (!deleted && issuedInvoices > 0) return refuse('invoices_issued');
  return moved(!deleted, {});
}

function judgeSubject(
  { permission, schema }: Subject<SubjectFields>,
  { kind, changes }: ActivityFields,
  { client, subject }: UndoScene,
  held: PermissionSet,
): UndoVerdict {
  if (kind.endsWith('.unrecorded') || permission === null) return refuse('nothing_to_restore');
  if (!can(held, permission)) return { ...refuse('not_permitted'), permission };
  if (client.deleted || subject === null) return refuse('record_deleted');
  const goes = deletionUndone(kind, subject);
  if (goes === null) return subject.deleted === true ? refuse('record_deleted') : judgeValues(changes, subject, schema);
  if (subject.deleted === goes) return refuse(goes ? 'record_deleted' : 'superseded');
  if (Object.keys(changes).length === 0) return moved(goes, {});
  const values = judgeValues(changes, subject, schema);
  return values.ok ? moved(goes, values.fields) : values;
}

function moved(deleted: boolean, fields: Values): UndoVerdict {
  return { ok: true, action: deleted ? 'remove' : 'bring_back', fields: { ...fields, deleted } };
}

/** Whether the document is in the Trash once the change is undone; null when the change did not move it there or out of there. */
function deletionUndone(kind: ActivityFields['kind'], subject: SubjectFields): boolean | null {
  if (subject.deleted === undefined) return null;
  if (kind.endsWith('.added') || kind.endsWith('.restored')) return true;
  return kind.endsWith('.removed') ? false : null;
}

const fitsClient = {
  safeParse(record: Values) {
    return clientInputSchema.safeParse(Object.fromEntries(CLIENT_INPUT_KEYS.map((key) => [key, record[key]])));
  },
};

function judgeValues(
  changes: Changes,
  record: Values,
  fits: { safeParse: (record: Values) => z.ZodSafeParseResult<unknown> },
): UndoVerdict {
  if (Object.keys(changes).length === 0) return refuse('nothing_to_restore');
  const changed = Object.keys(changes).find((path) => !sameValue(valueAt(record, path), changes[path]?.to ?? null));
  if (changed !== undefined) return { ...refuse('superseded'), field: changed };
  const fields = restored(changes, record);
  // What was valid once may have become impossible since: an address whose kind has another default by now.
  const broken = fits.safeParse({ ...record, ...fields }).error?.issues[0];
  if (broken !== undefined) return { ...refuse('superseded'), field: broken.path.slice(0, 2).join('.') };
  return { ok: true, action: 'restore_values', fields };
}

function refuse(why: UndoRefusal): { ok: false; why: UndoRefusal } {
  return { ok: false, why };
}

/** "addresses.a1" is the entry a1 of the map `addresses`. */
function parsePath(path: string): { field: string; id: string | undefined } {
  const dot = path.indexOf('.');
  return dot === -1 ? { field: path, id: undefined } : { field: path.slice(0, dot), id: path.slice(dot + 1) };
}

function mapOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

/** The value at a path; a missing one is null, as in `Changes`. */
function valueAt(record: Values, path: string): unknown {
  const { field, id } = parsePath(path);
  if (id === undefined) return record[field] ?? null;
  const map = mapOf(record[field]);
  return Object.hasOwn(map, id) ? map[id] : null;
}

/** The fields of a record as they were before some changes; maps keep the entries that the changes did not touch. */
function restored(changes: Changes, record: Values): Values {
  const fields: Record<string, unknown> = {};
  for (const [path, { from }] of Object.entries(changes)) {
    const { field, id } = parsePath(path);
    if (id === undefined) {
      fields[field] = from ?? null;
      continue;
    }
    const others = Object.entries(mapOf(fields[field] ?? record[field])).filter(([key]) => key !== id);
    fields[field] = Object.fromEntries(from === null || from === undefined ? others : [...others, [id, from]]);
  }
  return fields;
}
