import { contactSubject } from '@clientele/domain/contact';
import { onSubjectWritten } from '../subjects/on-subject-written.ts';

/** The timeline of contacts. */
export const onContactWritten = onSubjectWritten(contactSubject);
