import { projectSubject } from '@clientele/domain/project';
import { onSubjectWritten } from '../subjects/on-subject-written.ts';

/** The client's timeline tells of its projects. */
export const onProjectWritten = onSubjectWritten(projectSubject);
