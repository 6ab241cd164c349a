import type { ActivityFields } from '@clientele/domain/activity';
import { NOUNS } from '@clientele/domain/subject-kinds';
import { changedField, type FieldRow } from '../../format/client-fields.ts';
import { changedSubjectField } from '../../format/subject-fields.ts';

/** How the changed fields of an entry are called and read: those of the client, or of the noun that the kind begins with. */
export function rowsOf(entry: ActivityFields): (path: string, change: { from?: unknown; to?: unknown }) => FieldRow {
  const noun = NOUNS.find((each) => entry.kind.startsWith(`${each}.`));
  if (noun === undefined || !('subject' in entry)) return changedField;
  return (path) => changedSubjectField(noun, entry.subject, path);
}
