import { standardSubject } from '@clientele/domain/compliance-subject';
import { onSubjectWritten } from '../subjects/on-subject-written.ts';

/** The timeline of assigned standards. */
export const onAssignmentWritten = onSubjectWritten(standardSubject);
