import { fileSubject } from '@clientele/domain/client-file';
import { onSubjectWritten } from '../subjects/on-subject-written.ts';

/** The timeline of files. */
export const onFileWritten = onSubjectWritten(fileSubject);
