import type { Noun } from '@clientele/domain/subject-kinds';
import { UNKNOWN_FIELD, type FieldRow } from './client-fields.ts';

/** The fields of a noun, by name; a map's entries ("evidence.e1") go by the name of the map. */
export type SubjectFieldRows = Readonly<Record<string, FieldRow>>;

/** What the fields of each noun are called and how their values read in the timeline. */
const SUBJECT_FIELDS: Readonly<Record<Noun, SubjectFieldRows>> = {
  contact: {},
  rate: {},
  standard: {},
  file: {},
  settings: {},
};

/** The row of a change of a subject: "emails", "evidence.e1". */
export function changedSubjectField(noun: Noun, path: string): FieldRow {
  const [field = ''] = path.split('.');
  const rows = SUBJECT_FIELDS[noun];
  return (
    (Object.hasOwn(rows, path) ? rows[path] : Object.hasOwn(rows, field) ? rows[field] : undefined) ?? UNKNOWN_FIELD
  );
}
