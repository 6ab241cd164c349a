import { type Subject, type SubjectFields } from '@clientele/domain/subject';
import { recordEntry } from '../activity/record-entry.ts';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { parseDocument } from '../firebase/documents.ts';
import { planSubjectChange } from './plan-subject-change.ts';

/**
 * One write of a subject as the platform reports it: raw data before and after, undefined where there was no document. A noun that is
 * stored in the workspace names its client itself.
 */
export type SubjectWrite = {
  workspaceId: string;
  clientId?: string | undefined;
  id: string;
  before: unknown;
  after: unknown;
};

/** Writes the timeline entry. Events may come late, twice and in any order. Throws only what a retry may mend. */
export async function recordSubjectWrite<Fields extends SubjectFields>(
  subject: Subject<Fields>,
  { workspaceId, clientId, id, before, after }: SubjectWrite,
): Promise<void> {
  const path = `${subject.collection(workspaceId, clientId ?? '')}/${id}`;
  let entry;
  let home;
  try {
    const now = parsed(subject, path, after);
    entry = planSubjectChange(subject, id, parsed(subject, path, before), now);
    home = now === null ? clientId : (subject.clientOf?.(now) ?? clientId);
  } catch (error) {
    await buryUnreadable(error);
    return;
  }
  if (entry === null || home === undefined) return;
  await recordEntry({ workspaceId, clientId: home, documentId: subjectDocumentId(subject, id) }, entry);
}

/** Names a subject among the documents of one client's timeline. */
export function subjectDocumentId(subject: Pick<Subject<SubjectFields>, 'noun'>, id: string): string {
  return `${subject.noun}-${id}`;
}

function parsed<Fields extends SubjectFields>(subject: Subject<Fields>, path: string, data: unknown): Fields | null {
  return data === undefined ? null : parseDocument(subject.schema, path, data);
}
