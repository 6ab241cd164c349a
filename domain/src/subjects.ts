import { fileSubject } from './client-file.ts';
import { standardSubject } from './compliance-subject.ts';
import { contactSubject } from './contact.ts';
import { invoiceSubject } from './invoice.ts';
import { accessSubject } from './portal.ts';
import { projectSubject } from './project.ts';
import { serviceRateSubject } from './service-rate.ts';
import { settingsSubject } from './settings.ts';
import type { Subject, SubjectFields } from './subject.ts';
import type { Noun } from './subject-kinds.ts';
import { workItemSubject } from './work-item.ts';

/** Every noun that hangs on a client, once: what reads timelines, repairs them and undoes changes goes by this table. */
export const SUBJECTS: Readonly<Record<Noun, Subject<SubjectFields>>> = {
  contact: contactSubject,
  rate: serviceRateSubject,
  standard: standardSubject,
  file: fileSubject,
  settings: settingsSubject,
  access: accessSubject,
  project: projectSubject,
  workItem: workItemSubject,
  invoice: invoiceSubject,
};
