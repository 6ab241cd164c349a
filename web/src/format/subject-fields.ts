import { parseRateSubject } from '@clientele/domain/rate-subject';
import type { Noun } from '@clientele/domain/subject-kinds';
import { ACCESS_FIELDS } from './access-fields.ts';
import { UNKNOWN_FIELD, type FieldRow } from './client-fields.ts';
import { CONTACT_FIELDS } from './contact-fields.ts';
import { FILE_FIELDS } from './file-fields.ts';
import { INVOICE_FIELDS } from './invoice-fields.ts';
import { PROJECT_FIELDS } from './project-fields.ts';
import { SETTINGS_CHANGE_ROWS } from './settings-fields.ts';
import { STANDARD_FIELDS } from './standard-fields.ts';
import { rateFields } from './rate-fields.ts';
import { WORK_ITEM_FIELDS } from './work-item-fields.ts';

/** The fields of a noun, by name; a map's entries ("evidence.e1") go by the name of the map. */
export type SubjectFieldRows = Readonly<Record<string, FieldRow>>;

/** What the fields of each noun are called and how their values read in the timeline; of a rate they depend on its currency. */
const SUBJECT_FIELDS: Readonly<Record<Noun, SubjectFieldRows | ((subject: string) => SubjectFieldRows)>> = {
  contact: CONTACT_FIELDS,
  rate: (subject) => rateFields(parseRateSubject(subject).currency),
  standard: STANDARD_FIELDS,
  file: FILE_FIELDS,
  settings: SETTINGS_CHANGE_ROWS,
  access: ACCESS_FIELDS,
  project: PROJECT_FIELDS,
  workItem: WORK_ITEM_FIELDS,
  invoice: INVOICE_FIELDS,
};

/** The row of a change of a subject: "emails", "evidence.e1". `subject` is what the timeline calls it. */
export function changedSubjectField(noun: Noun, subject: string, path: string): FieldRow {
  const [field = ''] = path.split('.');
  const known = SUBJECT_FIELDS[noun];
  const rows = typeof known === 'function' ? known(subject) : known;
  return (
    (Object.hasOwn(rows, path) ? rows[path] : Object.hasOwn(rows, field) ? rows[field] : undefined) ?? UNKNOWN_FIELD
  );
}
