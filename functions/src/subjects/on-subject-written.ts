import type { Subject, SubjectFields } from '@clientele/domain/subject';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { normaliseWritten } from '../firebase/normal-form.ts';
import { recordSubjectWrite } from './record-subject-write.ts';

type SubjectDocument = { workspaceId: string; clientId?: string; id: string };

/** The trigger that writes the timeline of one noun; one that is stored in the workspace tells each client's timeline of its own. */
export function onSubjectWritten<Fields extends SubjectFields>(
  subject: Subject<Fields>,
): ReturnType<typeof onDocumentWritten<string>> {
  const document = `${subject.collection('{workspaceId}', '{clientId}')}/{id}`;
  return onDocumentWritten({ document, retry: true }, async ({ params, data }) => {
    const { workspaceId, clientId, id } = params as SubjectDocument;
    await normaliseWritten(data?.after);
    const [before, after] = [data?.before.data(), data?.after.data()];
    await recordSubjectWrite(subject, { workspaceId, clientId, id, before, after });
  });
}
