import type * as z from 'zod';
import { OF_CLIENT } from './audience.ts';
import type { Changes } from './change.ts';
import type { Permission } from './permissions.ts';
import type { Stamps } from './stamps.ts';
import type { Noun, SubjectKind } from './subject-kinds.ts';

/** What every subject's document says besides its own fields. Settings have no `deleted`: they cannot be removed. */
export type SubjectFields = Stamps & { deleted?: boolean };

/** One noun that hangs on a client: where it is stored, what of it the timeline records, and what an undo may restore. */
export type Subject<Fields extends SubjectFields> = {
  noun: Noun;
  /** the collection's path; a noun with `clientOf` has one collection for the whole workspace */
  collection: (workspaceId: string, clientId: string) => string;
  /** whose timeline tells of it, for a noun that is stored in the workspace and names its client */
  clientOf?(fields: Fields): string;
  schema: z.ZodType<Fields>;
  /** the fields that are recorded and can be restored, `deleted` apart */
  fields: readonly string[];
  /** what undoing a change takes; null: what was done has gone further, to invoices, mails or other people, and is answered by a step of its own */
  permission: Permission | null;
  /** what the timeline calls it: a name, or an id that the screen turns into one */
  nameOf(fields: Fields, id: string): string;
  /** whether it exists for the timeline; absent: always. An upload does once its file is there. */
  isRecorded?(fields: Fields): boolean;
  /** some versions are nobody's history, and the document does not say which: a repair adds what tells of the newest one alone */
  hasUntoldVersions?: true;
  /** what the first version is compared with, for a noun that is there before anybody writes it; absent: with nothing */
  beforeFirst?: Readonly<Record<string, unknown>>;
  /** who may read its entries in the timeline, which is who may read the document; absent: whoever sees the client */
  audienceOf?(fields: Fields): string;
  /** a more telling kind than "added" */
  addedKind?(fields: Fields): SubjectKind;
  /** a more telling kind than "changed" */
  changeKind?(before: Fields, after: Fields, changes: Changes): SubjectKind;
};

/** Who reads what the timeline tells about a subject. */
export function entryAudience<Fields extends SubjectFields>(
  { audienceOf }: Pick<Subject<Fields>, 'audienceOf'>,
  fields: Fields,
): string {
  return audienceOf?.(fields) ?? OF_CLIENT;
}
