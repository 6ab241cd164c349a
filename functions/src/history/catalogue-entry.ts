import { changedFields } from '@clientele/domain/change';
import type { Stamps } from '@clientele/domain/stamps';
import type { WorkspaceEntryKind } from '@clientele/domain/workspace-entry';
import type { WorkspaceEntryWrite } from './record-workspace-entry.ts';

/** What people write directly in the workspace, so that a trigger has to tell of it. */
export type Catalogue<Fields extends Stamps> = {
  /** the fields that the history compares */
  fields: readonly string[];
  kind: (added: boolean) => WorkspaceEntryKind;
  nameOf: (fields: Fields, id: string) => string;
};

/** The entry of one write, or null for one that does not raise the version. Pure. */
export function catalogueEntry<Fields extends Stamps>(
  { fields, kind, nameOf }: Catalogue<Fields>,
  id: string,
  before: Fields | null,
  after: Fields | null,
): WorkspaceEntryWrite | null {
  if (after === null || (before !== null && after.version <= before.version)) return null;
  return {
    kind: kind(before === null),
    actorUid: after.updatedBy,
    at: after.updatedAt,
    subjectId: id,
    subject: nameOf(after, id),
    changes: changedFields(before ?? { values: {} }, after, fields),
  };
}
