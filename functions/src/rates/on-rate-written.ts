import { serviceRateSubject } from '@clientele/domain/service-rate';
import { onSubjectWritten } from '../subjects/on-subject-written.ts';

/** The timeline of service rates. */
export const onRateWritten = onSubjectWritten(serviceRateSubject);
