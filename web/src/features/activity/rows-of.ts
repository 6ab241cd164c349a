import type { ActivityKind } from '@clientele/domain/activity';
import { NOUNS } from '@clientele/domain/subject-kinds';
import { changedField, type FieldRow } from '../../format/client-fields.ts';
import { changedSubjectField } from '../../format/subject-fields.ts';

/** How the changed fields of an entry are called and read: those of the client, or of the noun that the kind begins with. */
export function rowsOf(kind: ActivityKind): (path: string, change: { from?: unknown; to?: unknown }) => FieldRow {
  const noun = NOUNS.find((each) => kind.startsWith(`${each}.`));
  return noun === undefined ? changedField : (path) => changedSubjectField(noun, path);
}
