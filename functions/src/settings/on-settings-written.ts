import { settingsSubject } from '@clientele/domain/settings';
import { onSubjectWritten } from '../subjects/on-subject-written.ts';

/** The timeline of a client's own settings. */
export const onSettingsWritten = onSubjectWritten(settingsSubject);
