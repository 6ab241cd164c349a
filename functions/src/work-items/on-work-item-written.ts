import { workItemSubject } from '@clientele/domain/work-item';
import { onSubjectWritten } from '../subjects/on-subject-written.ts';

/** The timeline of work, from the first decision about it on. */
export const onWorkItemWritten = onSubjectWritten(workItemSubject);
