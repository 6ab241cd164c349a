import type { ActivityFields } from '@clientele/domain/activity';
import { changedFields, type Changes } from '@clientele/domain/change';
import { entryAudience, type Subject, type SubjectFields } from '@clientele/domain/subject';
import { kindNamed, type SubjectKind } from '@clientele/domain/subject-kinds';
import { copiedChange } from '../activity/copied-change.ts';

/**
 * The timeline entry of one write of a subject, or null when there is nothing to tell; null stands for "no document". One version, one
 * entry: a write that does not raise the version (the server's own fields) is recorded nowhere. A document that is gone for good went with
 * its client or was never more than an upload.
 */
export function planSubjectChange<Fields extends SubjectFields>(
  subject: Subject<Fields>,
  id: string,
  before: Fields | null,
  after: Fields | null,
): ActivityFields | null {
  function isRecorded(fields: Fields): boolean {
    return subject.isRecorded?.(fields) ?? true;
  }
  if (after === null || !isRecorded(after)) return null;
  const former = before !== null && isRecorded(before) ? before : null;
  if (former !== null && after.version <= former.version) return null;
  const compared = former ?? subject.beforeFirst;
  const changes = compared === undefined ? {} : changedFields(compared, after, subject.fields);
  return {
    kind: kindOf(subject, former, after, changes),
    actorUid: after.updatedBy,
    at: after.updatedAt,
    version: after.version,
    audience: entryAudience(subject, after),
    changes,
    ...copiedChange(after.change),
    subjectId: id,
    subject: subject.nameOf(after, id),
  };
}

function kindOf<Fields extends SubjectFields>(
  subject: Subject<Fields>,
  before: Fields | null,
  after: Fields,
  changes: Changes,
): SubjectKind {
  const { noun } = subject;
  if (before === null) return subject.addedKind?.(after) ?? kindNamed(noun, 'added');
  if (before.deleted !== after.deleted) return kindNamed(noun, after.deleted === true ? 'removed' : 'restored');
  return subject.changeKind?.(before, after, changes) ?? kindNamed(noun, 'changed');
}
