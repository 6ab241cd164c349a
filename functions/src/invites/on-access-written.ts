import { accessSubject } from '@clientele/domain/portal';
import { onSubjectWritten } from '../subjects/on-subject-written.ts';

/** The client's timeline tells who was invited, came in and was shut out. */
export const onAccessWritten = onSubjectWritten(accessSubject);
