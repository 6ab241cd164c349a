import * as z from 'zod';
import { audienceSchema } from './audience.ts';
import { CLIENT_STATUSES } from './client-status.ts';
import { instantSchema } from './stamps.ts';
import { SUBJECT_KINDS, type SubjectKind } from './subject-kinds.ts';

const changesSchema = z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() }));

/** What every entry of the timeline says. `at` is the instant of the write, `actorUid` the person that the rules certified. */
const common = {
  actorUid: z.string(),
  at: instantSchema,
  version: z.int().min(1),
  audience: audienceSchema,
  changes: changesSchema,
  undoOf: z.string().optional(),
  reason: z.string().optional(),
  bulkId: z.string().optional(),
};

const status = z.enum(CLIENT_STATUSES);

export const activityEntrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('client.created'), ...common, displayName: z.string(), status }),
  z.object({ kind: z.literal('client.updated'), ...common }),
  z.object({ kind: z.literal('client.status_changed'), ...common, from: status, to: status }),
  z.object({ kind: z.literal('client.deleted'), ...common }),
  z.object({ kind: z.literal('client.restored'), ...common }),
  /** A version whose event never arrived, found by the gap repair: who and when may be unknown, what is lost. */
  z.object({ kind: z.literal('client.unrecorded'), ...common }),
  /** What happened to a subject, one of the things that hang on a client. `subject` names it (contact, file), or is an id that the screen turns into a name (position of a rate, standard, group of settings). */
  z.object({ kind: z.enum(SUBJECT_KINDS), ...common, subjectId: z.string(), subject: z.string() }),
  z.object({ kind: z.literal('note.added'), ...common, text: z.string(), mentions: z.array(z.string()) }),
]);
export type ActivityFields = z.infer<typeof activityEntrySchema>;
export type ActivityEntry = ActivityFields & { id: string };
export type ActivityKind = ActivityFields['kind'];

/** The actor of entries that no person caused or whose actor is unknown. */
export const SYSTEM_ACTOR = 'system';

/** A sentence as data: which message, about which field, with which values. The screen fills in names and formats values. */
export type Description =
  | { message: 'client_created'; status: z.infer<typeof status> }
  | { message: 'client_status_changed'; from: z.infer<typeof status>; to: z.infer<typeof status> }
  | { message: 'client_deleted' | 'client_restored' | 'client_unrecorded' }
  | { message: 'client_field_changed'; field: string; from: unknown; to: unknown }
  | { message: 'client_field_set'; field: string; to: unknown }
  | { message: 'client_field_cleared'; field: string; from: unknown }
  | { message: 'client_fields_changed'; fields: readonly string[] }
  | { message: 'subject'; kind: SubjectKind; subject: string }
  | { message: 'note_added'; text: string; mentions: readonly string[] };

export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function describeUpdate(changes: z.infer<typeof changesSchema>): Description {
  const fields = Object.keys(changes);
  const [field] = fields;
  const change = field === undefined ? undefined : changes[field];
  if (fields.length !== 1 || field === undefined || change === undefined)
    return { message: 'client_fields_changed', fields };
  if (isBlank(change.from)) return { message: 'client_field_set', field, to: change.to };
  if (isBlank(change.to)) return { message: 'client_field_cleared', field, from: change.from };
  return { message: 'client_field_changed', field, from: change.from, to: change.to };
}

/** Whether an entry tells about something that hangs on the client. */
export function isAboutSubject(entry: ActivityFields): entry is Extract<ActivityFields, { subjectId: string }> {
  return 'subjectId' in entry;
}

export function describe(entry: ActivityFields): Description {
  if (isAboutSubject(entry)) return { message: 'subject', kind: entry.kind, subject: entry.subject };
  switch (entry.kind) {
    case 'client.created':
      return { message: 'client_created', status: entry.status };
    case 'client.status_changed':
      return { message: 'client_status_changed', from: entry.from, to: entry.to };
    case 'client.deleted':
      return { message: 'client_deleted' };
    case 'client.restored':
      return { message: 'client_restored' };
    case 'client.unrecorded':
      return { message: 'client_unrecorded' };
    case 'client.updated':
      return describeUpdate(entry.changes);
    case 'note.added':
      return { message: 'note_added', text: entry.text, mentions: entry.mentions };
  }
}
