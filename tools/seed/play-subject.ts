import type { ActivityFields } from '../../domain/src/activity.ts';
import { activityEntryId, paths } from '../../domain/src/paths.ts';
import type { Subject, SubjectFields } from '../../domain/src/subject.ts';
import { planSubjectChange } from '../../functions/src/subjects/plan-subject-change.ts';
import { subjectDocumentId } from '../../functions/src/subjects/record-subject-write.ts';

/** Documents by path: what hangs on a client as it stands now, and one timeline entry per version. */
export type PlayedDocuments = Readonly<Record<string, object>>;

/** Plays the states of something that hangs on a client, oldest first, as the functions would have recorded them. */
export function playSubject<Fields extends SubjectFields>(
  subject: Subject<Fields>,
  { workspaceId, clientId, id }: { workspaceId: string; clientId: string; id: string },
  states: readonly Fields[],
): PlayedDocuments {
  const documents: Record<string, object> = {};
  let before: Fields | null = null;
  for (const state of states) {
    const entry: ActivityFields | null = planSubjectChange(subject, id, before, state);
    if (entry !== null) {
      const entryId = activityEntryId(subjectDocumentId(subject, id), entry.version);
      documents[paths.activityEntry(workspaceId, clientId, entryId)] = entry;
    }
    before = state;
  }
  if (before !== null) documents[`${subject.collection(workspaceId, clientId)}/${id}`] = before;
  return documents;
}
